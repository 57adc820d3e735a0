// A handler of Kotlin: lambdas, inline functions, default arguments, an object and a companion.
// handlers: H
package kotlinhandler

import com.amazonaws.services.lambda.runtime.Context
import com.amazonaws.services.lambda.runtime.RequestHandler
import java.util.Timer
import java.util.concurrent.Executors

class H : RequestHandler<String, String> {
    private val pool by lazy { Executors.newCachedThreadPool() } // reach: from H#<init> (handed over in INIT, runs when it is called)

    override fun handleRequest(input: String, context: Context): String {
        listOf(input).forEach { begin(it) }
        run { later { Single.go() } }
        Made.create()
        return withDefault(input)
    }

    private fun begin(input: String) {
        Executors.newCachedThreadPool() // reach: from H#handleRequest -> H#begin
    }

    private fun withDefault(input: String, times: Int = 2): String {
        fun local() {
            Timer() // reach: from H#handleRequest -> H#withDefault
        }
        local()
        return input.repeat(times)
    }
}

fun later(block: () -> Unit) = block()

object Single {
    private val pool = Executors.newCachedThreadPool() // reach: from H#handleRequest ~> Single#<clinit>

    fun go() {
        Executors.newCachedThreadPool() // reach: from H#handleRequest ~> Single#go
    }
}

class Made private constructor() {
    companion object {
        fun create(): Made {
            Executors.newCachedThreadPool() // reach: from H#handleRequest -> Made.Companion#create
            return Made()
        }
    }
}
