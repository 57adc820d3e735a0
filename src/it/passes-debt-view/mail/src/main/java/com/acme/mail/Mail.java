package com.acme.mail;

public class Mail {
    public String send(String text) {
        return text.strip();
    }
}
