package io.github.httpvet.core.catalog.library;

import io.github.httpvet.core.catalog.Library;

/**
 * Apache HttpClient 5, classic, async and fluent. Read in 5.0.4 to 5.6.5: the classic client is
 * bounded by 3 min in each phase by default, the async one has no response timeout ({@code
 * IOReactorConfig} soTimeout 0); {@code execute} with a response handler closes the response
 * itself, the other forms leave it to the caller.
 */
final class ApacheHttpClient5 {

  static final Library LIBRARY =
      Library.of(
          "Apache HttpClient 5",
          """
          supports 5.0.4 org.apache.httpcomponents.client5:httpclient5:5.0.4 org.apache.httpcomponents.client5:httpclient5-cache:5.0.4 org.apache.httpcomponents.core5:httpcore5:5.0.4
          supports 5.6.5 org.apache.httpcomponents.client5:httpclient5:5.6.5 org.apache.httpcomponents.client5:httpclient5-cache:5.6.5 org.apache.httpcomponents.core5:httpcore5:5.4.3
          version 5.0 has org.apache.hc.client5.http.classic.HttpClient
          version 5.1 has org.apache.hc.client5.http.async.methods.SimpleRequestBuilder
          mention org.apache.hc.
          type org.apache.hc.client5.http.classic.HttpClient is client
          type org.apache.hc.client5.http.impl.classic.CloseableHttpClient is client extends org.apache.hc.client5.http.classic.HttpClient
          type org.apache.hc.client5.http.impl.classic.MinimalHttpClient is client extends org.apache.hc.client5.http.impl.classic.CloseableHttpClient
          type org.apache.hc.client5.http.async.HttpAsyncClient is client
          type org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient is client extends org.apache.hc.client5.http.async.HttpAsyncClient
          type org.apache.hc.client5.http.impl.async.MinimalHttpAsyncClient is client extends org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient
          type org.apache.hc.client5.http.impl.async.MinimalH2AsyncClient is client extends org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient
          type org.apache.hc.client5.http.impl.classic.HttpClients is other
          type org.apache.hc.client5.http.impl.classic.HttpClientBuilder is builder
          type org.apache.hc.client5.http.impl.async.HttpAsyncClients is other
          type org.apache.hc.client5.http.impl.cache.CachingHttpClientBuilder is builder extends org.apache.hc.client5.http.impl.classic.HttpClientBuilder
          type org.apache.hc.client5.http.impl.cache.CachingHttpAsyncClientBuilder is builder extends org.apache.hc.client5.http.impl.async.HttpAsyncClientBuilder
          type org.apache.hc.client5.http.impl.cache.CachingHttpClients is other
          type org.apache.hc.client5.http.impl.cache.CachingHttpAsyncClients is other
          type org.apache.hc.client5.http.impl.async.HttpAsyncClientBuilder is builder
          type org.apache.hc.client5.http.impl.async.H2AsyncClientBuilder is builder
          type org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager is transport
          type org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder is builder
          type org.apache.hc.client5.http.impl.io.BasicHttpClientConnectionManager is transport
          type org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManager is transport
          type org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder is builder
          type org.apache.hc.client5.http.config.RequestConfig is config
          type org.apache.hc.client5.http.config.RequestConfig.Builder is builder
          type org.apache.hc.client5.http.config.ConnectionConfig is config | since=5.2
          type org.apache.hc.client5.http.config.ConnectionConfig.Builder is builder | since=5.2
          type org.apache.hc.core5.reactor.IOReactorConfig is config
          type org.apache.hc.core5.reactor.IOReactorConfig.Builder is builder
          type org.apache.hc.core5.http.io.SocketConfig is config
          type org.apache.hc.client5.http.async.methods.SimpleHttpRequest is request
          type org.apache.hc.client5.http.async.methods.SimpleRequestBuilder is builder | since=5.1
          type org.apache.hc.core5.http.ClassicHttpResponse is response extends java.io.Closeable,org.apache.hc.core5.http.HttpResponse
          type org.apache.hc.core5.http.HttpResponse is other
          type org.apache.hc.client5.http.impl.classic.CloseableHttpResponse is response extends org.apache.hc.core5.http.ClassicHttpResponse
          type org.apache.hc.core5.http.HttpEntity is response extends java.io.Closeable
          type org.apache.hc.core5.http.io.entity.EntityUtils is other
          type org.apache.hc.core5.http.HttpEntityContainer is other
          type org.apache.hc.client5.http.classic.methods.HttpUriRequestBase is request
          type org.apache.hc.client5.http.classic.methods.HttpGet is request extends org.apache.hc.client5.http.classic.methods.HttpUriRequestBase
          type org.apache.hc.client5.http.classic.methods.HttpPost is request extends org.apache.hc.client5.http.classic.methods.HttpUriRequestBase
          type org.apache.hc.client5.http.classic.methods.HttpPut is request extends org.apache.hc.client5.http.classic.methods.HttpUriRequestBase
          type org.apache.hc.client5.http.classic.methods.HttpDelete is request extends org.apache.hc.client5.http.classic.methods.HttpUriRequestBase
          type org.apache.hc.client5.http.classic.methods.HttpHead is request extends org.apache.hc.client5.http.classic.methods.HttpUriRequestBase
          fluent org.apache.hc.client5.http.impl.classic.HttpClientBuilder
          fluent org.apache.hc.client5.http.impl.async.HttpAsyncClientBuilder
          fluent org.apache.hc.client5.http.impl.cache.CachingHttpClientBuilder
          fluent org.apache.hc.client5.http.impl.cache.CachingHttpAsyncClientBuilder
          fluent org.apache.hc.client5.http.impl.async.H2AsyncClientBuilder
          fluent org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder
          fluent org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder
          fluent org.apache.hc.client5.http.config.RequestConfig.Builder
          fluent org.apache.hc.client5.http.config.ConnectionConfig.Builder
          fluent org.apache.hc.core5.reactor.IOReactorConfig.Builder
          fluent org.apache.hc.client5.http.async.methods.SimpleRequestBuilder

          client org.apache.hc.client5.http.impl.classic.HttpClients#createDefault() -> org.apache.hc.client5.http.impl.classic.CloseableHttpClient | route-default=5
          client org.apache.hc.client5.http.impl.classic.HttpClients#createSystem() -> org.apache.hc.client5.http.impl.classic.CloseableHttpClient
          client org.apache.hc.client5.http.impl.classic.HttpClients#createMinimal() -> org.apache.hc.client5.http.impl.classic.MinimalHttpClient | route-default=5
          client org.apache.hc.client5.http.impl.classic.HttpClientBuilder#build() -> org.apache.hc.client5.http.impl.classic.CloseableHttpClient | route-default=5
          client org.apache.hc.client5.http.impl.async.HttpAsyncClients#createDefault() -> org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient | route-default=5
          client org.apache.hc.client5.http.impl.async.HttpAsyncClients#createSystem() -> org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient
          client org.apache.hc.client5.http.impl.async.HttpAsyncClients#createHttp2Default() -> org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient
          client org.apache.hc.client5.http.impl.async.HttpAsyncClients#createHttp2System() -> org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient
          client org.apache.hc.client5.http.impl.async.HttpAsyncClients#createMinimal() -> org.apache.hc.client5.http.impl.async.MinimalHttpAsyncClient | route-default=5
          client org.apache.hc.client5.http.impl.async.HttpAsyncClients#createHttp2Minimal() -> org.apache.hc.client5.http.impl.async.MinimalH2AsyncClient
          client org.apache.hc.client5.http.impl.cache.CachingHttpClients#createMemoryBound() -> org.apache.hc.client5.http.impl.classic.CloseableHttpClient
          client org.apache.hc.client5.http.impl.cache.CachingHttpClients#createFileBound(File) -> org.apache.hc.client5.http.impl.classic.CloseableHttpClient
          client org.apache.hc.client5.http.impl.cache.CachingHttpAsyncClients#createMemoryBound() -> org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient
          client org.apache.hc.client5.http.impl.cache.CachingHttpAsyncClients#createFileBound(File) -> org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient
          fresh org.apache.hc.client5.http.impl.cache.CachingHttpClients#custom() -> org.apache.hc.client5.http.impl.cache.CachingHttpClientBuilder
          fresh org.apache.hc.client5.http.impl.cache.CachingHttpClientBuilder#create() -> org.apache.hc.client5.http.impl.cache.CachingHttpClientBuilder
          fresh org.apache.hc.client5.http.impl.cache.CachingHttpAsyncClients#custom() -> org.apache.hc.client5.http.impl.cache.CachingHttpAsyncClientBuilder
          fresh org.apache.hc.client5.http.impl.cache.CachingHttpAsyncClientBuilder#create() -> org.apache.hc.client5.http.impl.cache.CachingHttpAsyncClientBuilder
          client org.apache.hc.client5.http.impl.async.HttpAsyncClientBuilder#build() -> org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient | route-default=5
          client org.apache.hc.client5.http.impl.async.H2AsyncClientBuilder#build() -> org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient
          blocks org.apache.hc.client5.http.impl.async.HttpAsyncClients#createDefault() | response made=response
          blocks org.apache.hc.client5.http.impl.async.HttpAsyncClients#createSystem() | response made=response
          blocks org.apache.hc.client5.http.impl.async.HttpAsyncClients#createHttp2Default() | response made=response
          blocks org.apache.hc.client5.http.impl.async.HttpAsyncClientBuilder#build() | response made=response
          blocks org.apache.hc.client5.http.impl.async.H2AsyncClientBuilder#build() | response made=response
          fresh org.apache.hc.client5.http.impl.classic.HttpClients#custom() -> org.apache.hc.client5.http.impl.classic.HttpClientBuilder
          fresh org.apache.hc.client5.http.impl.classic.HttpClientBuilder#create() -> org.apache.hc.client5.http.impl.classic.HttpClientBuilder
          fresh org.apache.hc.client5.http.impl.async.HttpAsyncClients#custom() -> org.apache.hc.client5.http.impl.async.HttpAsyncClientBuilder
          fresh org.apache.hc.client5.http.impl.async.HttpAsyncClientBuilder#create() -> org.apache.hc.client5.http.impl.async.HttpAsyncClientBuilder
          fresh org.apache.hc.client5.http.impl.async.HttpAsyncClients#customHttp2() -> org.apache.hc.client5.http.impl.async.H2AsyncClientBuilder
          transport org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager#<init>(..)
          transport org.apache.hc.client5.http.impl.io.BasicHttpClientConnectionManager#<init>(..)
          transport org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder#build() -> org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager
          transport org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManager#<init>(..)
          transport org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder#build() -> org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManager
          fresh org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder#create() -> org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder
          fresh org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder#create() -> org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder
          shares org.apache.hc.client5.http.impl.classic.HttpClientBuilder#setConnectionManager(..)
          shares org.apache.hc.client5.http.impl.async.HttpAsyncClientBuilder#setConnectionManager(..)
          uses org.apache.hc.client5.http.classic.HttpClient#execute(..)
          uses org.apache.hc.client5.http.classic.HttpClient#executeOpen(..) | since=5.2
          # Read in the clients: callbacks are run by the threads that serve the connections.
          on-loop org.apache.hc.core5.concurrent.FutureCallback#completed(..)
          on-loop org.apache.hc.core5.concurrent.FutureCallback#failed(Exception)
          told-of-failure org.apache.hc.core5.concurrent.FutureCallback#failed(Exception)
          uses org.apache.hc.client5.http.async.HttpAsyncClient#execute(..)
          uses org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient#execute(..)

          # The classic client bounds connect, response and lease by 3 min: nothing blocks for ever.
          sets connect,response,lease org.apache.hc.client5.http.impl.classic.HttpClients#createDefault()
          sets connect,response,lease org.apache.hc.client5.http.impl.classic.HttpClients#createSystem()
          sets connect,response,lease org.apache.hc.client5.http.impl.classic.HttpClients#createMinimal()
          sets connect,response,lease org.apache.hc.client5.http.impl.classic.HttpClients#custom()
          sets connect,response,lease org.apache.hc.client5.http.impl.classic.HttpClientBuilder#create()
          sets connect,response,lease org.apache.hc.client5.http.impl.cache.CachingHttpClients#createMemoryBound()
          sets connect,response,lease org.apache.hc.client5.http.impl.cache.CachingHttpClients#createFileBound(File)
          sets connect,response,lease org.apache.hc.client5.http.impl.cache.CachingHttpClients#custom()
          sets connect,response,lease org.apache.hc.client5.http.impl.cache.CachingHttpClientBuilder#create()
          blocks org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient#execute(SimpleHttpRequest,FutureCallback) -> java.util.concurrent.Future | response receiver=response arg0=response report=origin
          blocks org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient#execute(SimpleHttpRequest,HttpContext,FutureCallback) -> java.util.concurrent.Future | response receiver=response arg0=response arg1=response report=origin
          blocks org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient#execute(AsyncRequestProducer,AsyncResponseConsumer,FutureCallback) -> java.util.concurrent.Future | response receiver=response arg0=response report=origin
          blocks org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient#execute(AsyncRequestProducer,AsyncResponseConsumer,HttpContext,FutureCallback) -> java.util.concurrent.Future | response receiver=response arg0=response arg2=response report=origin
          blocks org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient#execute(AsyncRequestProducer,AsyncResponseConsumer,HandlerFactory,HttpContext,FutureCallback) -> java.util.concurrent.Future | response receiver=response arg0=response arg3=response report=origin
          blocks org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient#execute(HttpHost,AsyncRequestProducer,AsyncResponseConsumer,HandlerFactory,HttpContext,FutureCallback) -> java.util.concurrent.Future | response receiver=response arg1=response arg4=response report=origin
          # Who gives a default configuration means it for the calls of other files, too.
          blocks org.apache.hc.client5.http.impl.async.HttpAsyncClientBuilder#setDefaultRequestConfig(RequestConfig) | response receiver=response default report=origin
          blocks org.apache.hc.client5.http.impl.async.H2AsyncClientBuilder#setDefaultRequestConfig(RequestConfig) | response receiver=response default report=origin
          sets response org.apache.hc.client5.http.config.RequestConfig.Builder#setResponseTimeout(..) | none=zero
          sets response org.apache.hc.client5.http.config.ConnectionConfig.Builder#setSocketTimeout(..) | none=zero
          sets response org.apache.hc.core5.reactor.IOReactorConfig.Builder#setSoTimeout(..) | none=zero
          mend org.apache.hc.client5.http.config.RequestConfig.Builder => $it{response .setResponseTimeout([org.apache.hc.core5.util.Timeout].ofMilliseconds($ms))}
          mend org.apache.hc.client5.http.impl.async.HttpAsyncClients#createDefault() => [org.apache.hc.client5.http.impl.async.HttpAsyncClients].custom().setDefaultRequestConfig([org.apache.hc.client5.http.config.RequestConfig].custom(){response .setResponseTimeout([org.apache.hc.core5.util.Timeout].ofMilliseconds($ms))}.build()).build()
          mend org.apache.hc.client5.http.impl.async.HttpAsyncClientBuilder => $it.setDefaultRequestConfig([org.apache.hc.client5.http.config.RequestConfig].custom(){response .setResponseTimeout([org.apache.hc.core5.util.Timeout].ofMilliseconds($ms))}.build())
          fresh org.apache.hc.client5.http.config.RequestConfig#custom() -> org.apache.hc.client5.http.config.RequestConfig.Builder
          fresh org.apache.hc.client5.http.config.RequestConfig.Builder#build() -> org.apache.hc.client5.http.config.RequestConfig
          # A copy is bounded as the original is.
          fresh org.apache.hc.client5.http.config.RequestConfig#copy(RequestConfig) -> org.apache.hc.client5.http.config.RequestConfig.Builder
          configures org.apache.hc.client5.http.config.RequestConfig#copy(RequestConfig)
          fresh org.apache.hc.client5.http.config.ConnectionConfig#copy(ConnectionConfig) -> org.apache.hc.client5.http.config.ConnectionConfig.Builder
          configures org.apache.hc.client5.http.config.ConnectionConfig#copy(ConnectionConfig)
          fresh org.apache.hc.core5.reactor.IOReactorConfig#copy(IOReactorConfig) -> org.apache.hc.core5.reactor.IOReactorConfig.Builder
          configures org.apache.hc.core5.reactor.IOReactorConfig#copy(IOReactorConfig)
          fresh org.apache.hc.client5.http.config.ConnectionConfig#custom() -> org.apache.hc.client5.http.config.ConnectionConfig.Builder
          fresh org.apache.hc.client5.http.config.ConnectionConfig.Builder#build() -> org.apache.hc.client5.http.config.ConnectionConfig
          fresh org.apache.hc.core5.reactor.IOReactorConfig#custom() -> org.apache.hc.core5.reactor.IOReactorConfig.Builder
          fresh org.apache.hc.core5.reactor.IOReactorConfig.Builder#build() -> org.apache.hc.core5.reactor.IOReactorConfig
          configures org.apache.hc.client5.http.impl.async.HttpAsyncClientBuilder#setDefaultRequestConfig(RequestConfig)
          configures org.apache.hc.client5.http.impl.classic.HttpClientBuilder#setDefaultRequestConfig(RequestConfig)
          configures org.apache.hc.client5.http.classic.methods.HttpUriRequestBase#setConfig(RequestConfig)
          configures org.apache.hc.client5.http.impl.async.HttpAsyncClientBuilder#setIOReactorConfig(..)
          configures org.apache.hc.client5.http.impl.async.HttpAsyncClientBuilder#setConnectionManager(..)
          configures org.apache.hc.client5.http.impl.async.H2AsyncClientBuilder#setDefaultRequestConfig(RequestConfig)
          configures org.apache.hc.client5.http.impl.async.H2AsyncClientBuilder#setIOReactorConfig(..)
          configures org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder#setDefaultConnectionConfig(..) | since=5.2
          configures org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManager#setDefaultConnectionConfig(..) | since=5.2
          fresh org.apache.hc.client5.http.async.methods.SimpleHttpRequest#create(..) -> org.apache.hc.client5.http.async.methods.SimpleHttpRequest | since=5.1
          fresh org.apache.hc.client5.http.async.methods.SimpleRequestBuilder#get(..) -> org.apache.hc.client5.http.async.methods.SimpleRequestBuilder
          fresh org.apache.hc.client5.http.async.methods.SimpleRequestBuilder#post(..) -> org.apache.hc.client5.http.async.methods.SimpleRequestBuilder
          fresh org.apache.hc.client5.http.async.methods.SimpleRequestBuilder#put(..) -> org.apache.hc.client5.http.async.methods.SimpleRequestBuilder
          fresh org.apache.hc.client5.http.async.methods.SimpleRequestBuilder#delete(..) -> org.apache.hc.client5.http.async.methods.SimpleRequestBuilder
          fresh org.apache.hc.client5.http.async.methods.SimpleRequestBuilder#head(..) -> org.apache.hc.client5.http.async.methods.SimpleRequestBuilder
          fresh org.apache.hc.client5.http.async.methods.SimpleRequestBuilder#options(..) -> org.apache.hc.client5.http.async.methods.SimpleRequestBuilder
          fresh org.apache.hc.client5.http.async.methods.SimpleRequestBuilder#patch(..) -> org.apache.hc.client5.http.async.methods.SimpleRequestBuilder
          fresh org.apache.hc.client5.http.async.methods.SimpleRequestBuilder#copy(..) -> org.apache.hc.client5.http.async.methods.SimpleRequestBuilder
          fresh org.apache.hc.client5.http.async.methods.SimpleRequestBuilder#create(..) -> org.apache.hc.client5.http.async.methods.SimpleRequestBuilder
          fresh org.apache.hc.client5.http.async.methods.SimpleRequestBuilder#build() -> org.apache.hc.client5.http.async.methods.SimpleHttpRequest
          configures org.apache.hc.client5.http.async.methods.SimpleRequestBuilder#setRequestConfig(RequestConfig)
          configures org.apache.hc.client5.http.protocol.HttpClientContext#setRequestConfig(RequestConfig)
          configures org.apache.hc.client5.http.async.methods.ConfigurableHttpRequest#setConfig(RequestConfig)
          streaming org.apache.hc.client5.http.async.methods.AbstractCharResponseConsumer#<init>(..)

          opens org.apache.hc.client5.http.classic.HttpClient#execute(ClassicHttpRequest) -> org.apache.hc.client5.http.impl.classic.CloseableHttpResponse | owner=arg0
          opens org.apache.hc.client5.http.classic.HttpClient#execute(ClassicHttpRequest,HttpContext) -> org.apache.hc.client5.http.impl.classic.CloseableHttpResponse | owner=arg0
          opens org.apache.hc.client5.http.classic.HttpClient#execute(HttpHost,ClassicHttpRequest) -> org.apache.hc.core5.http.ClassicHttpResponse | owner=arg1
          opens org.apache.hc.client5.http.classic.HttpClient#execute(HttpHost,ClassicHttpRequest,HttpContext) -> org.apache.hc.core5.http.ClassicHttpResponse | owner=arg1
          opens org.apache.hc.client5.http.classic.HttpClient#executeOpen(..) -> org.apache.hc.core5.http.ClassicHttpResponse | owner=arg1 since=5.2
          opens org.apache.hc.client5.http.impl.classic.CloseableHttpClient#execute(ClassicHttpRequest) -> org.apache.hc.client5.http.impl.classic.CloseableHttpResponse | owner=arg0
          opens org.apache.hc.client5.http.impl.classic.CloseableHttpClient#execute(ClassicHttpRequest,HttpContext) -> org.apache.hc.client5.http.impl.classic.CloseableHttpResponse | owner=arg0
          told-of-answer org.apache.hc.core5.http.io.HttpClientResponseHandler#handleResponse(ClassicHttpResponse)
          # With a handler, the client closes the response itself.
          uses org.apache.hc.client5.http.classic.HttpClient#execute(ClassicHttpRequest,HttpClientResponseHandler)
          uses org.apache.hc.client5.http.classic.HttpClient#execute(HttpHost,ClassicHttpRequest,HttpClientResponseHandler)
          closes org.apache.hc.core5.http.ClassicHttpResponse#close()
          # Later ones read what is left before they close.
          closes org.apache.hc.client5.http.impl.classic.CloseableHttpResponse#close() | unread=dropped only=5.0..5.0.99
          closes org.apache.hc.client5.http.impl.classic.CloseableHttpResponse#close(..)
          closes org.apache.hc.client5.http.classic.methods.HttpUriRequestBase#abort()
          closes org.apache.hc.client5.http.classic.methods.HttpUriRequestBase#cancel()
          closes org.apache.hc.client5.http.classic.methods.HttpUriRequestBase#reset()
          drain org.apache.hc.core5.http.HttpEntityContainer => [org.apache.hc.core5.http.io.entity.EntityUtils].consumeQuietly($it.getEntity())
          closes org.apache.hc.core5.http.io.entity.EntityUtils#consume(HttpEntity) | arg0
          closes org.apache.hc.core5.http.io.entity.EntityUtils#consumeQuietly(HttpEntity) | arg0
          closes org.apache.hc.core5.http.io.entity.EntityUtils#toString(..) | arg0
          closes org.apache.hc.core5.http.io.entity.EntityUtils#toByteArray(..) | arg0
          closes org.apache.hc.core5.http.io.entity.EntityUtils#parse(..) | arg0
          closes org.apache.hc.client5.http.impl.classic.AbstractHttpClientResponseHandler#handleResponse(ClassicHttpResponse) | arg0
          closes org.apache.hc.core5.http.HttpEntity#writeTo(OutputStream)
          view org.apache.hc.core5.http.HttpEntityContainer#getEntity() -> org.apache.hc.core5.http.HttpEntity
          view org.apache.hc.core5.http.HttpEntity#getContent() -> java.io.InputStream
          status org.apache.hc.core5.http.HttpResponse#getCode()
          neutral org.apache.hc.core5.http.HttpResponse#getReasonPhrase()
          neutral org.apache.hc.core5.http.HttpResponse#getLocale()
          # Strategies look at the response and leave it to their caller.
          neutral org.apache.hc.client5.http.HttpRequestRetryStrategy#retryRequest(HttpResponse,int,HttpContext) | args
          neutral org.apache.hc.client5.http.protocol.RedirectStrategy#isRedirected(..) | args
          neutral org.apache.hc.core5.http.ConnectionReuseStrategy#keepAlive(..) | args
          neutral org.apache.hc.client5.http.ConnectionKeepAliveStrategy#getKeepAliveDuration(..) | args
          neutral org.apache.hc.core5.http.MessageHeaders#getHeader(..)
          neutral org.apache.hc.core5.http.MessageHeaders#getFirstHeader(..)
          neutral org.apache.hc.core5.http.MessageHeaders#getLastHeader(..)
          neutral org.apache.hc.core5.http.MessageHeaders#getHeaders(..)
          neutral org.apache.hc.core5.http.MessageHeaders#headerIterator(..)
          neutral org.apache.hc.core5.http.HttpMessage#getVersion()
          bodiless org.apache.hc.client5.http.classic.methods.HttpHead#<init>(..)
          bodiless org.apache.hc.core5.http.io.support.ClassicRequestBuilder#head(..)
          waits org.apache.hc.client5.http.classic.HttpClient#execute(..)
          no-reuse org.apache.hc.client5.http.impl.classic.HttpClientBuilder#setConnectionReuseStrategy(..) | arg0=->false
          no-reuse org.apache.hc.client5.http.impl.async.HttpAsyncClientBuilder#setConnectionReuseStrategy(..) | arg0=->false
          no-reuse org.apache.hc.core5.http.message.BasicHeader#<init>(String,Object) | arg0=Connection arg1=close
          no-reuse org.apache.hc.core5.http.HttpMessage#setHeader(String,Object) | arg0=Connection arg1=close
          no-reuse org.apache.hc.core5.http.HttpMessage#addHeader(String,Object) | arg0=Connection arg1=close
          no-reuse org.apache.hc.client5.http.async.methods.SimpleRequestBuilder#setHeader(String,String) | arg0=Connection arg1=close since=5.1
          no-reuse org.apache.hc.client5.http.async.methods.SimpleRequestBuilder#addHeader(String,String) | arg0=Connection arg1=close since=5.1
          no-reuse org.apache.hc.core5.http.io.support.ClassicRequestBuilder#setHeader(String,String) | arg0=Connection arg1=close
          no-reuse org.apache.hc.core5.http.io.support.ClassicRequestBuilder#addHeader(String,String) | arg0=Connection arg1=close
          # As in version 4: a connection with a certificate is for calls of its holder (measured: 10
          # connections for 10 calls, blocking or not).
          type org.apache.hc.core5.http.protocol.HttpContext is context
          type org.apache.hc.client5.http.protocol.HttpClientContext is context extends org.apache.hc.core5.http.protocol.HttpContext
          type org.apache.hc.core5.ssl.SSLContexts is other
          type org.apache.hc.core5.ssl.SSLContextBuilder is builder
          fluent org.apache.hc.core5.ssl.SSLContextBuilder
          type org.apache.hc.client5.http.ssl.SSLConnectionSocketFactoryBuilder is builder
          fluent org.apache.hc.client5.http.ssl.SSLConnectionSocketFactoryBuilder
          type org.apache.hc.client5.http.ssl.ClientTlsStrategyBuilder is builder
          fluent org.apache.hc.client5.http.ssl.ClientTlsStrategyBuilder
          fresh org.apache.hc.core5.ssl.SSLContexts#custom() -> org.apache.hc.core5.ssl.SSLContextBuilder
          fresh org.apache.hc.core5.ssl.SSLContextBuilder#create() -> org.apache.hc.core5.ssl.SSLContextBuilder
          fresh org.apache.hc.core5.ssl.SSLContextBuilder#build() -> javax.net.ssl.SSLContext
          identifies org.apache.hc.core5.ssl.SSLContextBuilder#loadKeyMaterial(..)
          secures org.apache.hc.client5.http.ssl.SSLConnectionSocketFactory#<init>(..)
          fresh org.apache.hc.client5.http.ssl.SSLConnectionSocketFactoryBuilder#create() -> org.apache.hc.client5.http.ssl.SSLConnectionSocketFactoryBuilder
          fresh org.apache.hc.client5.http.ssl.SSLConnectionSocketFactoryBuilder#build() -> org.apache.hc.client5.http.ssl.SSLConnectionSocketFactory
          secures org.apache.hc.client5.http.ssl.SSLConnectionSocketFactoryBuilder#setSslContext(..)
          fresh org.apache.hc.client5.http.ssl.ClientTlsStrategyBuilder#create() -> org.apache.hc.client5.http.ssl.ClientTlsStrategyBuilder
          fresh org.apache.hc.client5.http.ssl.ClientTlsStrategyBuilder#build() -> org.apache.hc.core5.http.nio.ssl.TlsStrategy
          fresh org.apache.hc.client5.http.ssl.ClientTlsStrategyBuilder#buildAsync() -> org.apache.hc.core5.http.nio.ssl.TlsStrategy | since=5.4
          fresh org.apache.hc.client5.http.ssl.ClientTlsStrategyBuilder#buildClassic() -> org.apache.hc.client5.http.ssl.TlsSocketStrategy | since=5.4
          secures org.apache.hc.client5.http.ssl.ClientTlsStrategyBuilder#setSslContext(..)
          secures org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy#<init>(..)
          secures org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder#setSSLSocketFactory(..)
          secures org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder#setTlsSocketStrategy(..) | since=5.4
          secures org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder#setTlsStrategy(..)
          secures org.apache.hc.client5.http.impl.classic.HttpClientBuilder#setConnectionManager(..)
          secures org.apache.hc.client5.http.impl.async.HttpAsyncClientBuilder#setConnectionManager(..)
          forgets org.apache.hc.client5.http.impl.classic.HttpClientBuilder#disableConnectionState()
          forgets org.apache.hc.client5.http.impl.classic.HttpClientBuilder#setUserTokenHandler(..)
          forgets org.apache.hc.client5.http.impl.async.HttpAsyncClientBuilder#disableConnectionState()
          forgets org.apache.hc.client5.http.impl.async.HttpAsyncClientBuilder#setUserTokenHandler(..)
          # Routes with TLS and without are different ones, as in version 4.
          host org.apache.hc.core5.http.HttpHost#<init>(String,int)
          host org.apache.hc.core5.http.HttpHost#<init>(String,String,int) | arg1 scheme=arg0
          fresh org.apache.hc.core5.http.HttpHost#create(String) -> org.apache.hc.core5.http.HttpHost
          host org.apache.hc.core5.http.HttpHost#create(String) | address
          route org.apache.hc.client5.http.HttpRoute#<init>(HttpHost)
          route org.apache.hc.client5.http.HttpRoute#<init>(HttpHost,HttpHost)
          route org.apache.hc.client5.http.HttpRoute#<init>(HttpHost,InetAddress,boolean) | tls=arg2
          route org.apache.hc.client5.http.HttpRoute#<init>(HttpHost,InetAddress,HttpHost,boolean) | tls=arg3
          # 25 connections in all, 5 to a route; no system property changes that.
          limits org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder#setMaxConnTotal(int) | total route-default=5
          limits org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder#setMaxConnPerRoute(int) | per-route
          limits org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager#setMaxTotal(int) | total route-default=5
          limits org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager#setDefaultMaxPerRoute(int) | per-route
          limits org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager#setMaxPerRoute(HttpRoute,int) | per-route route=arg0 unless=setRoutePlanner
          limits org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder#setMaxConnTotal(int) | total route-default=5
          limits org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder#setMaxConnPerRoute(int) | per-route
          limits org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManager#setMaxTotal(int) | total route-default=5
          limits org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManager#setDefaultMaxPerRoute(int) | per-route
          limits org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManager#setMaxPerRoute(HttpRoute,int) | per-route route=arg0 unless=setRoutePlanner
          opens org.apache.hc.client5.http.classic.ExecChain#proceed(ClassicHttpRequest,Scope) -> org.apache.hc.core5.http.ClassicHttpResponse | on-the-way
          sets lease org.apache.hc.client5.http.config.RequestConfig.Builder#setConnectionRequestTimeout(..)
          sets connect,tls org.apache.hc.client5.http.config.RequestConfig.Builder#setConnectTimeout(..) | none=zero
          sets connect,tls org.apache.hc.client5.http.config.ConnectionConfig.Builder#setConnectTimeout(..) | none=zero since=5.2
          sets response org.apache.hc.core5.http.io.SocketConfig.Builder#setSoTimeout(..) | none=zero
          """);

  private ApacheHttpClient5() {}
}
