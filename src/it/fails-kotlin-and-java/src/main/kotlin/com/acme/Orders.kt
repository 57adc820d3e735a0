package com.acme

class Orders(private val audit: Audit) {
    fun place(order: Runnable) {
        Thread(order).start()
        audit.write(order)
    }
}
