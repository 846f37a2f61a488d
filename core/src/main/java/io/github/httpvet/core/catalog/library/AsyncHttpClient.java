package io.github.httpvet.core.catalog.library;

import io.github.httpvet.core.catalog.Library;

/**
 * AsyncHttpClient 2 and 3. Read in 2.0.39, 2.12.3 and 3.0.13: each client owns its connections,
 * event loops and a timer, whose threads are no daemons and outlive the client if it is not closed;
 * the request timeout of 60 s covers the whole exchange; responses are complete in memory.
 */
final class AsyncHttpClient {

  static final Library LIBRARY =
      Library.of(
          "AsyncHttpClient",
          """
          supports 2.0.39 org.asynchttpclient:async-http-client:2.0.39
          supports 3.0.13 org.asynchttpclient:async-http-client:3.0.13
          mention org.asynchttpclient
          type org.asynchttpclient.AsyncHttpClient is client extends java.io.Closeable
          type org.asynchttpclient.DefaultAsyncHttpClient is client extends org.asynchttpclient.AsyncHttpClient
          type org.asynchttpclient.Dsl is other
          type org.asynchttpclient.Response is answer
          type org.asynchttpclient.BoundRequestBuilder is builder
          type org.asynchttpclient.DefaultAsyncHttpClientConfig.Builder is builder
          fluent org.asynchttpclient.BoundRequestBuilder
          fluent org.asynchttpclient.DefaultAsyncHttpClientConfig.Builder

          client org.asynchttpclient.DefaultAsyncHttpClient#<init>()
          client org.asynchttpclient.DefaultAsyncHttpClient#<init>(AsyncHttpClientConfig)
          client org.asynchttpclient.Dsl#asyncHttpClient(..) -> org.asynchttpclient.AsyncHttpClient
          derives org.asynchttpclient.AsyncHttpClient#prepareGet(..) -> org.asynchttpclient.BoundRequestBuilder
          derives org.asynchttpclient.AsyncHttpClient#prepareConnect(..) -> org.asynchttpclient.BoundRequestBuilder
          derives org.asynchttpclient.AsyncHttpClient#prepareOptions(..) -> org.asynchttpclient.BoundRequestBuilder
          derives org.asynchttpclient.AsyncHttpClient#prepareHead(..) -> org.asynchttpclient.BoundRequestBuilder
          derives org.asynchttpclient.AsyncHttpClient#preparePost(..) -> org.asynchttpclient.BoundRequestBuilder
          derives org.asynchttpclient.AsyncHttpClient#preparePut(..) -> org.asynchttpclient.BoundRequestBuilder
          derives org.asynchttpclient.AsyncHttpClient#prepareDelete(..) -> org.asynchttpclient.BoundRequestBuilder
          derives org.asynchttpclient.AsyncHttpClient#preparePatch(..) -> org.asynchttpclient.BoundRequestBuilder
          derives org.asynchttpclient.AsyncHttpClient#prepareTrace(..) -> org.asynchttpclient.BoundRequestBuilder
          derives org.asynchttpclient.AsyncHttpClient#prepareRequest(..) -> org.asynchttpclient.BoundRequestBuilder
          # With a handler, the exchange may be a WebSocket that lives on.
          uses org.asynchttpclient.BoundRequestBuilder#execute()
          uses org.asynchttpclient.AsyncHttpClient#executeRequest(Request)
          uses org.asynchttpclient.AsyncHttpClient#executeRequest(RequestBuilder)
          # Read in the clients: callbacks are run by the threads that serve the connections.
          on-loop org.asynchttpclient.AsyncCompletionHandler#onCompleted(Response)
          on-loop org.asynchttpclient.AsyncHandler#onCompleted()
          on-loop org.asynchttpclient.AsyncHandler#onThrowable(Throwable)
          on-loop org.asynchttpclient.AsyncHandler#onBodyPartReceived(HttpResponseBodyPart)
          told-of-failure org.asynchttpclient.AsyncHandler#onThrowable(Throwable)
          status org.asynchttpclient.Response#getStatusCode()
          # All is bounded by the request timeout, 60 s by default, and responses are complete in memory.
          sets connect,tls,response,body org.asynchttpclient.DefaultAsyncHttpClient#<init>(..)
          sets connect,tls,response,body org.asynchttpclient.Dsl#asyncHttpClient(..)
          no-reuse org.asynchttpclient.DefaultAsyncHttpClientConfig.Builder#setKeepAlive(boolean) | arg0=false
          limits org.asynchttpclient.DefaultAsyncHttpClientConfig.Builder#setMaxConnections(int) | total
          limits org.asynchttpclient.DefaultAsyncHttpClientConfig.Builder#setMaxConnectionsPerHost(int) | per-route
          sets connect,tls,response,body org.asynchttpclient.DefaultAsyncHttpClientConfig.Builder#setRequestTimeout(..) | none=negative
          sets response org.asynchttpclient.DefaultAsyncHttpClientConfig.Builder#setReadTimeout(..) | none=negative
          fresh org.asynchttpclient.Dsl#config() -> org.asynchttpclient.DefaultAsyncHttpClientConfig.Builder
          fresh org.asynchttpclient.DefaultAsyncHttpClientConfig.Builder#build()
          no-reuse org.asynchttpclient.RequestBuilderBase#setHeader(CharSequence,String) | arg0=Connection arg1=close
          no-reuse org.asynchttpclient.RequestBuilderBase#addHeader(CharSequence,String) | arg0=Connection arg1=close
          """);

  private AsyncHttpClient() {}
}
