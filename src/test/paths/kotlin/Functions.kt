// More of Kotlin: functions outside classes, on other types, by delegation, and with a receiver.
// handlers: H
package kotlinfunctions

import com.amazonaws.services.lambda.runtime.Context
import com.amazonaws.services.lambda.runtime.RequestHandler
import java.util.Timer
import java.util.concurrent.Executors

class H(private val quotes: Quotes) : RequestHandler<String, String>, Quotes by quotes {
    constructor() : this(FixedQuotes())

    override fun handleRequest(input: String, context: Context): String {
        begin()
        input.further()
        build { step() }
        return quote(input)
    }

    companion object {
        @JvmStatic
        private val pool = Executors.newCachedThreadPool() // reach: in INIT, from H#<clinit>
    }
}

fun begin() {
    Executors.newCachedThreadPool() // reach: from H#handleRequest -> FunctionsKt#begin
}

fun String.further() {
    Executors.newCachedThreadPool() // reach: from H#handleRequest -> FunctionsKt#further
}

class Builder {
    fun step() {
        Timer() // reach: from H#handleRequest ~> Builder#step
    }
}

fun build(steps: Builder.() -> Unit) = Builder().steps()

interface Quotes {
    fun quote(input: String): String
}

class FixedQuotes : Quotes {
    override fun quote(input: String): String {
        Executors.newCachedThreadPool() // reach: from H#handleRequest -> H#quote -> FixedQuotes#quote
        return input
    }
}
