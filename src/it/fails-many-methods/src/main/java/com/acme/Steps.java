package com.acme;

/** More methods with a thread than a refusal shows. */
class Steps {
    void step1() {
        new Thread(() -> {}).start();
    }

    void step2() {
        new Thread(() -> {}).start();
    }

    void step3() {
        new Thread(() -> {}).start();
    }

    void step4() {
        new Thread(() -> {}).start();
    }

    void step5() {
        new Thread(() -> {}).start();
    }

    void step6() {
        new Thread(() -> {}).start();
    }

    void step7() {
        new Thread(() -> {}).start();
    }

    void step8() {
        new Thread(() -> {}).start();
    }

    void step9() {
        new Thread(() -> {}).start();
    }

    void step10() {
        new Thread(() -> {}).start();
    }

    void step11() {
        new Thread(() -> {}).start();
    }

    void step12() {
        new Thread(() -> {}).start();
    }

    void step13() {
        new Thread(() -> {}).start();
    }

    void step14() {
        new Thread(() -> {}).start();
    }

    void step15() {
        new Thread(() -> {}).start();
    }

    void step16() {
        new Thread(() -> {}).start();
    }

    void step17() {
        new Thread(() -> {}).start();
    }

    void step18() {
        new Thread(() -> {}).start();
    }

    void step19() {
        new Thread(() -> {}).start();
    }

    void step20() {
        new Thread(() -> {}).start();
    }

    void step21() {
        new Thread(() -> {}).start();
    }

    void step22() {
        new Thread(() -> {}).start();
    }

    void step23() {
        new Thread(() -> {}).start();
    }

    void step24() {
        new Thread(() -> {}).start();
    }

    void step25() {
        new Thread(() -> {}).start();
    }

    void step26() {
        new Thread(() -> {}).start();
    }

    void step27() {
        new Thread(() -> {}).start();
    }

    void step28() {
        new Thread(() -> {}).start();
    }

    void step29() {
        new Thread(() -> {}).start();
    }

    void step30() {
        new Thread(() -> {}).start();
    }

    void step31() {
        new Thread(() -> {}).start();
    }
}
