// A handler of Scala: an object, a trait with a body, a closure and a lazy value.
// handlers: H
package scalahandler

import com.amazonaws.services.lambda.runtime.{Context, RequestHandler}
import java.util.concurrent.Executors

class H extends RequestHandler[String, String] with Quotes {
  override def handleRequest(input: String, context: Context): String = {
    List(input).foreach(x => begin(x))
    Single.go()
    quote(input)
  }

  private def begin(input: String): Unit = {
    Executors.newCachedThreadPool() // reach: from H#handleRequest ~> H#begin
  }
}

object Single {
  def go(): Unit = {
    Executors.newCachedThreadPool() // reach: from H#handleRequest -> Single$#go
  }
}

trait Quotes {
  def quote(input: String): String = {
    Executors.newCachedThreadPool() // reach: from H#handleRequest -> H#quote -> Quotes#quote
    input
  }
}
