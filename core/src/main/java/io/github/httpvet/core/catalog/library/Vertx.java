package io.github.httpvet.core.catalog.library;

import io.github.httpvet.core.catalog.Library;

/**
 * The clients of Vert.x, 4 and 5. Read in 4.5.32 and 5.0.12: each client has a pool of its own on
 * the event loops of its {@code Vertx}; {@code WebClient.wrap} shares that of a client. Bodies that
 * nobody reads are discarded, and nothing blocks.
 */
final class Vertx {

  static final Library LIBRARY =
      Library.of(
          "Vert.x HttpClient and WebClient",
          """
          supports 4.0.3 io.vertx:vertx-core:4.0.3 io.vertx:vertx-web-client:4.0.3
          supports 5.0.12 io.vertx:vertx-core:5.0.12 io.vertx:vertx-web-client:5.0.12
          mention io.vertx
          type io.vertx.core.Vertx is other
          type io.vertx.core.http.HttpServerRequest is event-loop
          type io.vertx.core.http.HttpClient is client
          type io.vertx.core.http.HttpClientBuilder is builder | since=4.5
          type io.vertx.ext.web.client.WebClient is client
          type io.vertx.ext.web.client.WebClientSession is client extends io.vertx.ext.web.client.WebClient
          type io.vertx.ext.web.client.WebClientOptions is config extends io.vertx.core.http.HttpClientOptions
          type io.vertx.core.http.HttpClientOptions is config extends io.vertx.core.net.TCPSSLOptions
          type io.vertx.core.net.TCPSSLOptions is config
          type io.vertx.ext.web.client.HttpRequest is request
          type io.vertx.core.Future is promise
          fluent io.vertx.core.http.HttpClientBuilder
          fluent io.vertx.core.http.HttpClientOptions
          fluent io.vertx.ext.web.client.WebClientOptions
          fluent io.vertx.ext.web.client.HttpRequest

          client io.vertx.ext.web.client.WebClient#create(..) -> io.vertx.ext.web.client.WebClient
          client io.vertx.core.Vertx#createHttpClient(..) -> io.vertx.core.http.HttpClient | own
          client io.vertx.core.http.HttpClientBuilder#build() -> io.vertx.core.http.HttpClient | since=4.5
          fresh io.vertx.core.Vertx#httpClientBuilder() -> io.vertx.core.http.HttpClientBuilder | since=4.5
          # Options can name a client that is shared.
          shares io.vertx.core.http.HttpClientBuilder#with(HttpClientOptions) | if-given since=4.5
          view io.vertx.ext.web.client.WebClient#wrap(..) -> io.vertx.ext.web.client.WebClient | arg0
          fresh io.vertx.core.http.HttpClientOptions#<init>(..)
          builder-shares io.vertx.core.http.HttpClientOptions#setShared(boolean) | since=4.3
          builder-shares io.vertx.ext.web.client.WebClientOptions#setShared(boolean) | since=4.3
          uses io.vertx.core.http.HttpClient#request(..)
          uses io.vertx.core.http.HttpClient#webSocket(..) | until=4.99
          streaming io.vertx.core.http.HttpClient#webSocket(..) | until=4.99
          uses io.vertx.core.http.HttpClient#webSocketAbs(..) | until=4.99
          streaming io.vertx.core.http.HttpClient#webSocketAbs(..) | until=4.99
          uses io.vertx.ext.web.client.WebClient#patchAbs(..)
          view io.vertx.ext.web.client.WebClientSession#create(..) -> io.vertx.ext.web.client.WebClientSession | arg0
          uses io.vertx.ext.web.client.WebClient#request(..)
          uses io.vertx.ext.web.client.WebClient#requestAbs(..)
          uses io.vertx.ext.web.client.WebClient#get(..)
          uses io.vertx.ext.web.client.WebClient#getAbs(..)
          uses io.vertx.ext.web.client.WebClient#post(..)
          uses io.vertx.ext.web.client.WebClient#postAbs(..)
          uses io.vertx.ext.web.client.WebClient#put(..)
          uses io.vertx.ext.web.client.WebClient#putAbs(..)
          uses io.vertx.ext.web.client.WebClient#patch(..)
          uses io.vertx.ext.web.client.WebClient#delete(..)
          uses io.vertx.ext.web.client.WebClient#deleteAbs(..)
          uses io.vertx.ext.web.client.WebClient#head(..)
          uses io.vertx.ext.web.client.WebClient#headAbs(..)

          # Nothing but timeouts of the request or an idle connection bounds the wait for a response.
          fresh io.vertx.ext.web.client.WebClientOptions#<init>(..)
          configures io.vertx.ext.web.client.WebClient#create(Vertx,WebClientOptions) | arg1
          sets response io.vertx.core.net.TCPSSLOptions#setIdleTimeout(int) | seconds none=zero
          sets response io.vertx.core.net.TCPSSLOptions#setReadIdleTimeout(int) | seconds since=4.1 none=zero
          mend io.vertx.ext.web.client.HttpRequest => $it{response .timeout($ms)}
          sets response io.vertx.ext.web.client.HttpRequest#timeout(long) | none=zero,negative
          sets response io.vertx.ext.web.client.HttpRequest#idleTimeout(long) | since=4.5
          sets response io.vertx.core.Future#timeout(long,TimeUnit) | copy since=4.5
          # Each step of a request, up to the future of its response, is a handle of the client.
          view io.vertx.ext.web.client.WebClient#request(..) -> io.vertx.ext.web.client.HttpRequest | new
          view io.vertx.ext.web.client.WebClient#requestAbs(..) -> io.vertx.ext.web.client.HttpRequest | new
          view io.vertx.ext.web.client.WebClient#get(..) -> io.vertx.ext.web.client.HttpRequest | new
          view io.vertx.ext.web.client.WebClient#getAbs(..) -> io.vertx.ext.web.client.HttpRequest | new
          view io.vertx.ext.web.client.WebClient#post(..) -> io.vertx.ext.web.client.HttpRequest | new
          view io.vertx.ext.web.client.WebClient#postAbs(..) -> io.vertx.ext.web.client.HttpRequest | new
          view io.vertx.ext.web.client.WebClient#put(..) -> io.vertx.ext.web.client.HttpRequest | new
          view io.vertx.ext.web.client.WebClient#putAbs(..) -> io.vertx.ext.web.client.HttpRequest | new
          view io.vertx.ext.web.client.WebClient#patch(..) -> io.vertx.ext.web.client.HttpRequest | new
          view io.vertx.ext.web.client.WebClient#patchAbs(..) -> io.vertx.ext.web.client.HttpRequest | new
          view io.vertx.ext.web.client.WebClient#delete(..) -> io.vertx.ext.web.client.HttpRequest | new
          view io.vertx.ext.web.client.WebClient#deleteAbs(..) -> io.vertx.ext.web.client.HttpRequest | new
          view io.vertx.ext.web.client.WebClient#head(..) -> io.vertx.ext.web.client.HttpRequest | new
          view io.vertx.ext.web.client.WebClient#headAbs(..) -> io.vertx.ext.web.client.HttpRequest | new
          view io.vertx.ext.web.client.HttpRequest#send() -> io.vertx.core.Future
          view io.vertx.ext.web.client.HttpRequest#sendStream(ReadStream) -> io.vertx.core.Future
          view io.vertx.ext.web.client.HttpRequest#sendBuffer(Buffer) -> io.vertx.core.Future
          view io.vertx.ext.web.client.HttpRequest#sendJsonObject(JsonObject) -> io.vertx.core.Future
          view io.vertx.ext.web.client.HttpRequest#sendJson(Object) -> io.vertx.core.Future
          view io.vertx.ext.web.client.HttpRequest#sendForm(MultiMap) -> io.vertx.core.Future
          view io.vertx.ext.web.client.HttpRequest#sendForm(MultiMap,String) -> io.vertx.core.Future | since=4.2
          view io.vertx.ext.web.client.HttpRequest#sendMultipartForm(MultipartForm) -> io.vertx.core.Future
          view io.vertx.core.Future#map(..) -> io.vertx.core.Future
          view io.vertx.core.Future#onSuccess(..) -> io.vertx.core.Future
          view io.vertx.core.Future#onFailure(..) -> io.vertx.core.Future
          view io.vertx.core.Future#timeout(long,TimeUnit) -> io.vertx.core.Future | since=4.5
          view io.vertx.core.Future#toCompletionStage() -> java.util.concurrent.CompletionStage
          # Only who waits for the future blocks.
          blocks io.vertx.core.Future#await() | response receiver=response since=5.0
          blocks io.vertx.core.Future#await(Future) | response arg0=response since=4.5
          offloads io.vertx.core.Vertx#executeBlocking(..)
          repeats io.vertx.core.Vertx#setPeriodic(..)
          limits io.vertx.core.http.HttpClientOptions#setMaxWaitQueueSize(int) | pending until=4.99
          no-reuse io.vertx.core.http.HttpClientOptions#setKeepAlive(boolean) | arg0=false
          no-reuse io.vertx.ext.web.client.HttpRequest#putHeader(String,String) | arg0=Connection arg1=close
          whole-bodies io.vertx.core.http.HttpClientOptions#setLogActivity(boolean) | arg0=true instead=nothing
          """);

  private Vertx() {}
}
