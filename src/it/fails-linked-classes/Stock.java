class Stock {
    void count() {
        new Thread(() -> {});
    }
}
