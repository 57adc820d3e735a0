package io.github.banthreading.report.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.use.ApiRef;
import io.github.banthreading.use.ApiUse;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.Member;
import io.github.banthreading.use.Site;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InSourceTest {

    private static ApiUse use(String api, String owner, String member) {
        return new ApiUse(ApiRef.parse(api), new Site(ClassName.parse(owner), Member.parse(member), "Orders.java", 1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            java.lang.Thread#start()                              | Thread#start()
            java.lang.Thread#<init>(java.lang.Runnable)           | new Thread(Runnable)
            java.lang.Thread#<init>                               | new Thread
            java.lang.Thread#<extends>                            | extends Thread
            java.lang.Thread#<class-constant>                     | Thread.class
            java.lang.Thread#<string-constant>                    | "java.lang.Thread"
            org.springframework.scheduling.annotation.Async#<annotation> | @Async
            java.lang.Thread$Builder#start(java.lang.Runnable)    | Thread.Builder#start(Runnable)
            java.util.concurrent.ForkJoinTask#invokeAll(java.util.concurrent.ForkJoinTask[]) | ForkJoinTask#invokeAll(ForkJoinTask[])
            java.util.Timer#schedule(java.util.TimerTask, long)   | Timer#schedule(TimerTask, long)
            synchronized#block                                    | synchronized block
            synchronized#method                                   | synchronized method
            volatile#field                                        | volatile field
            """)
    void anApiIsWrittenAsInSource(String api, String text) {
        ApiUse use = use(api, "com.acme.Orders", "place(com.acme.Order)");
        assertThat(InSource.of(List.of(use)).api(use.api())).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            com.acme.Orders       | place(com.acme.Order, int) | Orders#place(Order, int)
            com.acme.Orders$Cache | <init>                     | Orders.Cache#<init>
            com.acme.Orders       | <class>                    | Orders
            Orders                | pool                       | Orders#pool
            """)
    void aMemberIsWrittenAsInSource(String owner, String member, String text) {
        ApiUse use = use("java.lang.Thread#start()", owner, member);
        assertThat(InSource.of(List.of(use))
                        .member(use.site().owner(), use.site().member()))
                .isEqualTo(text);
    }

    @Test
    void twoClassesOfOneSimpleNameKeepTheirPackages() {
        ApiUse jdk = use("java.util.Timer#<init>()", "com.acme.Orders", "place()");
        ApiUse other = use("com.acme.Timer#start(java.util.Timer[])", "com.acme.Orders", "place()");
        InSource both = InSource.of(List.of(jdk, other));
        assertThat(both.api(jdk.api())).isEqualTo("new java.util.Timer()");
        assertThat(both.api(other.api())).isEqualTo("com.acme.Timer#start(java.util.Timer[])");
        assertThat(both.member(jdk.site().owner(), jdk.site().member())).isEqualTo("Orders#place()");
    }
}
