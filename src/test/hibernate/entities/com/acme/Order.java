package com.acme;

import jakarta.persistence.Basic;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Transient;
import java.util.ArrayList;
import java.util.List;

@Entity
public class Order extends Base {

    static final Thread FIRST = new Thread("first"); // finds Thread#<init>(String) in Order#<clinit>

    @Id
    public long id;

    @Basic(fetch = FetchType.LAZY)
    public String text = "new";

    @Embedded
    public Address address = new Address();

    @ManyToOne(fetch = FetchType.LAZY)
    public Customer customer;

    @Transient private final Thread saver = new Thread("saver"); // finds Thread#<init>(String) in Order#<init>

    public synchronized void count() {
        text += "!"; // finds synchronized#method in Order#count()
    }

    /** What writes a field is rewritten. */
    public void setText(String text) {
        new Thread(() -> this.text = text).start(); // finds Thread#<init>(Runnable); Thread#start() in Order#setText(String)
        this.text = text;
    }

    public Customer getCustomer() {
        synchronized (this) { // finds synchronized#block in Order#getCustomer()
            return customer;
        }
    }

    @Embeddable
    public static class Address {
        public String street;

        synchronized String street() {
            return street; // finds synchronized#method in Order$Address#street()
        }
    }

    @Entity
    public static class Customer {
        @Id
        public long id;

        @OneToMany(mappedBy = "customer")
        public List<Order> orders = new ArrayList<>();

        void pay() {
            orders.parallelStream().forEach(order -> order.text = "paid"); // finds Collection#parallelStream() in Order$Customer#pay()
        }
    }

    /** No entity, but it reads fields of one. */
    static class Reader {
        void read(Order order) {
            new Thread(order.text + order.changedBy).start(); // finds Thread#<init>(String); Thread#start() in Order$Reader#read(Order)
            order.text = "read";
        }
    }
}

@MappedSuperclass
abstract class Base {
    public String changedBy;

    void change(String by) {
        changedBy = by;
        Runnable save = new Runnable() {
            @Override
            public void run() {
                new Thread(changedBy).start(); // finds Thread#<init>(String); Thread#start() in Base#change(String)
            }
        };
        save.run();
    }
}
