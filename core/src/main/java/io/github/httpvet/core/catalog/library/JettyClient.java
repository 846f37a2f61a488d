package io.github.httpvet.core.catalog.library;

import io.github.httpvet.core.catalog.Library;

/**
 * The client of Jetty, 9.4 to 12. Read in 9.4.58 to 12.1.12: each client has connections, a thread
 * pool and a scheduler of its own, which only {@code stop()} ends; in 9.4 nothing bounds the wait
 * for a response, from 10 on an idle timeout of 30 s does; {@code send()} buffers and needs no
 * closing, the stream of a listener does.
 */
final class JettyClient {

  static final Library LIBRARY =
      Library.of(
          "Jetty HttpClient",
          """
          supports 9.4.58 org.eclipse.jetty:jetty-client:9.4.58.v20250814 org.eclipse.jetty:jetty-util:9.4.58.v20250814 org.eclipse.jetty:jetty-http:9.4.58.v20250814 org.eclipse.jetty:jetty-io:9.4.58.v20250814
          supports 12.1.12 org.eclipse.jetty:jetty-client:12.1.12 org.eclipse.jetty:jetty-util:12.1.12 org.eclipse.jetty:jetty-http:12.1.12 org.eclipse.jetty:jetty-io:12.1.12
          mention org.eclipse.jetty.client
          type org.eclipse.jetty.client.HttpClient is client
          type org.eclipse.jetty.client.api.Request is request | until=11.99
          type org.eclipse.jetty.client.Request is request | since=12
          # Listeners are told the result by the threads that serve the connections.
          type org.eclipse.jetty.client.api.Result is event-loop | until=11.99
          type org.eclipse.jetty.client.Result is event-loop | since=12
          fluent org.eclipse.jetty.client.api.Request
          fluent org.eclipse.jetty.client.Request
          type org.eclipse.jetty.client.util.InputStreamResponseListener is other | until=11.99
          type org.eclipse.jetty.client.InputStreamResponseListener is other | since=12

          client org.eclipse.jetty.client.HttpClient#<init>(..)
          uses org.eclipse.jetty.client.HttpClient#GET(..)
          uses org.eclipse.jetty.client.HttpClient#FORM(..)
          uses org.eclipse.jetty.client.HttpClient#POST(..)
          uses org.eclipse.jetty.client.HttpClient#newRequest(..)
          # Whoever gets a request does not keep its client.
          fresh org.eclipse.jetty.client.HttpClient#POST(..)
          fresh org.eclipse.jetty.client.HttpClient#newRequest(..)
          view org.eclipse.jetty.client.api.Request#method(..) -> org.eclipse.jetty.client.api.Request
          view org.eclipse.jetty.client.api.Request#scheme(..) -> org.eclipse.jetty.client.api.Request
          view org.eclipse.jetty.client.api.Request#path(..) -> org.eclipse.jetty.client.api.Request
          view org.eclipse.jetty.client.api.Request#param(..) -> org.eclipse.jetty.client.api.Request
          view org.eclipse.jetty.client.api.Request#header(..) -> org.eclipse.jetty.client.api.Request
          view org.eclipse.jetty.client.api.Request#content(..) -> org.eclipse.jetty.client.api.Request
          view org.eclipse.jetty.client.api.Request#accept(..) -> org.eclipse.jetty.client.api.Request
          view org.eclipse.jetty.client.api.Request#agent(..) -> org.eclipse.jetty.client.api.Request
          view org.eclipse.jetty.client.api.Request#followRedirects(..) -> org.eclipse.jetty.client.api.Request
          view org.eclipse.jetty.client.api.Request#timeout(..) -> org.eclipse.jetty.client.api.Request
          view org.eclipse.jetty.client.api.Request#idleTimeout(..) -> org.eclipse.jetty.client.api.Request

          # Connect is bounded by 15 s; from Jetty 12 on, whose types are others, all is.
          sets response org.eclipse.jetty.client.HttpClient#setIdleTimeout(..) | none=zero
          sets response org.eclipse.jetty.client.api.Request#timeout(..) | none=zero
          sets response org.eclipse.jetty.client.api.Request#idleTimeout(..) | none=zero
          mend org.eclipse.jetty.client.api.Request#send() => $receiver{response .timeout($unit)}
          blocks org.eclipse.jetty.client.api.Request#send() | response receiver=response

          opens org.eclipse.jetty.client.util.InputStreamResponseListener#getInputStream() -> java.io.InputStream | owner=receiver
          opens org.eclipse.jetty.client.InputStreamResponseListener#getInputStream() -> java.io.InputStream | owner=receiver
          waits org.eclipse.jetty.client.HttpClient#GET(..)
          no-reuse org.eclipse.jetty.client.api.Request#header(String,String) | arg0=Connection arg1=close
          no-reuse org.eclipse.jetty.client.api.Request#header(HttpHeader,String) | arg0=HttpHeader.CONNECTION arg1=close
          whole-bodies org.eclipse.jetty.client.util.FutureResponseListener#<init>(Request,int) | arg1=2147483647 until=11.99
          whole-bodies org.eclipse.jetty.client.util.BufferingResponseListener#<init>(int) | arg0=2147483647 until=11.99
          """);

  private JettyClient() {}
}
