// More of Scala: a lazy value, a case class with its companion, a default argument, a class around another.
// handlers: H
package scalafunctions

import com.amazonaws.services.lambda.runtime.{Context, RequestHandler}
import java.util.Timer
import java.util.concurrent.Executors

class H extends RequestHandler[String, String] {
  private lazy val pool = Executors.newCachedThreadPool() // reach: from H#handleRequest -> H#pool

  override def handleRequest(input: String, context: Context): String = {
    pool.toString
    Line.of(input).total()
    withDefault(input)
  }

  private def withDefault(input: String, times: Int = H.times): String = input * times
}

object H {
  def times: Int = {
    Executors.newCachedThreadPool() // reach: from H#handleRequest -> H#withDefault$default$2 -> H$#times
    2
  }
}

object Line {
  def of(name: String): Line = new Line(name)
}

case class Line(name: String) {
  new Timer() // reach: from H#handleRequest -> Line$#of -> Line#<init>

  def total(): Int = {
    Executors.newSingleThreadExecutor() // reach: from H#handleRequest -> Line#total
    name.length
  }
}
