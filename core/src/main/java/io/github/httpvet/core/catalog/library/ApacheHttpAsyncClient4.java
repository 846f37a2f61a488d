package io.github.httpvet.core.catalog.library;

import io.github.httpvet.core.catalog.Library;

/**
 * Apache HttpAsyncClient 4, on the requests and configurations of HttpClient 4. Read in 4.0.2 and
 * 4.1.5: a client owns its connections and its threads, which are no daemons; no timeout is set by
 * default; responses are complete in memory, so there is nothing to close.
 */
final class ApacheHttpAsyncClient4 {

  static final Library LIBRARY =
      Library.of(
          "Apache HttpAsyncClient 4",
          """
          supports 4.0.2 org.apache.httpcomponents:httpasyncclient:4.0.2 org.apache.httpcomponents:httpclient:4.3.6 org.apache.httpcomponents:httpcore:4.3.3 org.apache.httpcomponents:httpcore-nio:4.3.3
          supports 4.1.5 org.apache.httpcomponents:httpasyncclient:4.1.5 org.apache.httpcomponents:httpclient:4.5.14 org.apache.httpcomponents:httpcore:4.4.16 org.apache.httpcomponents:httpcore-nio:4.4.16
          mention org.apache.http.nio.
          mention org.apache.http.impl.nio.
          type org.apache.http.nio.client.HttpAsyncClient is client
          type org.apache.http.impl.nio.client.CloseableHttpAsyncClient is client extends org.apache.http.nio.client.HttpAsyncClient
          type org.apache.http.impl.nio.client.CloseableHttpPipeliningClient is client extends org.apache.http.impl.nio.client.CloseableHttpAsyncClient | since=4.1
          type org.apache.http.impl.nio.client.HttpAsyncClients is other
          type org.apache.http.impl.nio.client.HttpAsyncClientBuilder is builder
          type org.apache.http.impl.nio.reactor.IOReactorConfig is config
          type org.apache.http.impl.nio.reactor.IOReactorConfig.Builder is builder
          fluent org.apache.http.impl.nio.client.HttpAsyncClientBuilder
          fluent org.apache.http.impl.nio.reactor.IOReactorConfig.Builder

          client org.apache.http.impl.nio.client.HttpAsyncClients#createDefault() -> org.apache.http.impl.nio.client.CloseableHttpAsyncClient | route-default=2
          client org.apache.http.impl.nio.client.HttpAsyncClients#createSystem() -> org.apache.http.impl.nio.client.CloseableHttpAsyncClient
          client org.apache.http.impl.nio.client.HttpAsyncClients#createMinimal() -> org.apache.http.impl.nio.client.CloseableHttpAsyncClient | route-default=2
          client org.apache.http.impl.nio.client.HttpAsyncClients#createPipelining() -> org.apache.http.impl.nio.client.CloseableHttpPipeliningClient | since=4.1
          client org.apache.http.impl.nio.client.HttpAsyncClientBuilder#build() -> org.apache.http.impl.nio.client.CloseableHttpAsyncClient | route-default=2
          blocks org.apache.http.impl.nio.client.HttpAsyncClients#createDefault() | connect,response made=connect,response
          blocks org.apache.http.impl.nio.client.HttpAsyncClients#createSystem() | connect,response made=connect,response
          blocks org.apache.http.impl.nio.client.HttpAsyncClients#createMinimal() | connect,response made=connect,response
          blocks org.apache.http.impl.nio.client.HttpAsyncClientBuilder#build() | connect,response made=connect,response
          fresh org.apache.http.impl.nio.client.HttpAsyncClients#custom() -> org.apache.http.impl.nio.client.HttpAsyncClientBuilder
          fresh org.apache.http.impl.nio.client.HttpAsyncClientBuilder#create() -> org.apache.http.impl.nio.client.HttpAsyncClientBuilder
          shares org.apache.http.impl.nio.client.HttpAsyncClientBuilder#setConnectionManager(..)
          # Read in the clients: callbacks are run by the threads that serve the connections.
          on-loop org.apache.http.concurrent.FutureCallback#completed(..)
          on-loop org.apache.http.concurrent.FutureCallback#failed(Exception)
          told-of-failure org.apache.http.concurrent.FutureCallback#failed(Exception)
          uses org.apache.http.nio.client.HttpAsyncClient#execute(..)

          # Nothing is bounded by default.
          blocks org.apache.http.nio.client.HttpAsyncClient#execute(HttpUriRequest,HttpContext,FutureCallback) -> java.util.concurrent.Future | connect,response receiver=connect,response arg0=connect,response arg1=connect,response report=origin
          blocks org.apache.http.nio.client.HttpAsyncClient#execute(HttpHost,HttpRequest,FutureCallback) -> java.util.concurrent.Future | connect,response receiver=connect,response arg1=connect,response report=origin
          blocks org.apache.http.nio.client.HttpAsyncClient#execute(HttpAsyncRequestProducer,HttpAsyncResponseConsumer,FutureCallback) -> java.util.concurrent.Future | connect,response receiver=connect,response arg0=connect,response report=origin
          blocks org.apache.http.nio.client.HttpAsyncClient#execute(HttpUriRequest,FutureCallback) -> java.util.concurrent.Future | connect,response receiver=connect,response arg0=connect,response report=origin
          blocks org.apache.http.nio.client.HttpAsyncClient#execute(HttpHost,HttpRequest,HttpContext,FutureCallback) -> java.util.concurrent.Future | connect,response receiver=connect,response arg1=connect,response arg2=connect,response report=origin
          blocks org.apache.http.nio.client.HttpAsyncClient#execute(HttpAsyncRequestProducer,HttpAsyncResponseConsumer,HttpContext,FutureCallback) -> java.util.concurrent.Future | connect,response receiver=connect,response arg0=connect,response arg2=connect,response report=origin
          # Who gives a default configuration means it for the calls of other files, too.
          blocks org.apache.http.impl.nio.client.HttpAsyncClientBuilder#setDefaultRequestConfig(RequestConfig) | connect,response receiver=connect,response default report=origin
          fresh org.apache.http.impl.nio.reactor.IOReactorConfig#custom() -> org.apache.http.impl.nio.reactor.IOReactorConfig.Builder
          fresh org.apache.http.impl.nio.reactor.IOReactorConfig.Builder#build() -> org.apache.http.impl.nio.reactor.IOReactorConfig
          fresh org.apache.http.impl.nio.reactor.IOReactorConfig#copy(IOReactorConfig) -> org.apache.http.impl.nio.reactor.IOReactorConfig.Builder
          configures org.apache.http.impl.nio.reactor.IOReactorConfig#copy(IOReactorConfig)
          sets connect org.apache.http.impl.nio.reactor.IOReactorConfig.Builder#setConnectTimeout(int) | none=zero
          sets response org.apache.http.impl.nio.reactor.IOReactorConfig.Builder#setSoTimeout(int) | none=zero
          mend org.apache.http.impl.nio.client.HttpAsyncClients#createDefault() => [org.apache.http.impl.nio.client.HttpAsyncClients].custom().setDefaultRequestConfig([org.apache.http.client.config.RequestConfig].custom(){connect .setConnectTimeout($ms)}{response .setSocketTimeout($ms)}.build()).build()
          mend org.apache.http.impl.nio.client.HttpAsyncClientBuilder => $it.setDefaultRequestConfig([org.apache.http.client.config.RequestConfig].custom(){connect .setConnectTimeout($ms)}{response .setSocketTimeout($ms)}.build())
          configures org.apache.http.impl.nio.client.HttpAsyncClientBuilder#setDefaultRequestConfig(RequestConfig)
          configures org.apache.http.impl.nio.client.HttpAsyncClientBuilder#setDefaultIOReactorConfig(IOReactorConfig)
          # A manager has the timeouts of its reactor, which is handed to its constructor.
          configures org.apache.http.impl.nio.client.HttpAsyncClientBuilder#setConnectionManager(..)
          type org.apache.http.nio.conn.ssl.SSLIOSessionStrategy is other
          secures org.apache.http.nio.conn.ssl.SSLIOSessionStrategy#<init>(..)
          secures org.apache.http.impl.nio.conn.PoolingNHttpClientConnectionManager#<init>(ConnectingIOReactor,Registry) | arg1
          secures org.apache.http.impl.nio.client.HttpAsyncClientBuilder#setConnectionManager(..)
          secures org.apache.http.impl.nio.client.HttpAsyncClientBuilder#setSSLContext(..) | ignored-by=setConnectionManager
          secures org.apache.http.impl.nio.client.HttpAsyncClientBuilder#setSSLStrategy(..) | ignored-by=setConnectionManager
          forgets org.apache.http.impl.nio.client.HttpAsyncClientBuilder#disableConnectionState()
          forgets org.apache.http.impl.nio.client.HttpAsyncClientBuilder#setUserTokenHandler(..)
          limits org.apache.http.impl.nio.conn.PoolingNHttpClientConnectionManager#setMaxTotal(int) | total route-default=2
          limits org.apache.http.impl.nio.conn.PoolingNHttpClientConnectionManager#setDefaultMaxPerRoute(int) | per-route
          limits org.apache.http.impl.nio.conn.PoolingNHttpClientConnectionManager#setMaxPerRoute(HttpRoute,int) | per-route route=arg0 unless=setRoutePlanner
          limits org.apache.http.impl.nio.client.HttpAsyncClientBuilder#setMaxConnTotal(int) | total route-default=2 ignored-by=setConnectionManager
          limits org.apache.http.impl.nio.client.HttpAsyncClientBuilder#setMaxConnPerRoute(int) | per-route ignored-by=setConnectionManager
          limits org.apache.http.impl.nio.client.HttpAsyncClientBuilder#useSystemProperties() | per-route
          no-reuse org.apache.http.impl.nio.client.HttpAsyncClientBuilder#setConnectionReuseStrategy(..) | arg0=NoConnectionReuseStrategy.INSTANCE
          no-reuse org.apache.http.impl.nio.client.HttpAsyncClientBuilder#setConnectionReuseStrategy(..) | arg0=->false
          """);

  private ApacheHttpAsyncClient4() {}
}
