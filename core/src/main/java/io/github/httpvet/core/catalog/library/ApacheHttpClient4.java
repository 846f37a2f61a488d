package io.github.httpvet.core.catalog.library;

import io.github.httpvet.core.catalog.Library;

/**
 * Apache HttpClient 4, the classic client. Read in 4.0.3 and 4.5.14: every client without a given
 * connection manager makes its own; no timeout is set by default, so connect, response and lease
 * have no end; {@code execute} with a response handler releases the connection itself, the other
 * forms leave it to the caller; an entity read to its end gives the connection back, as do the
 * stream's {@code close()} and the request's {@code releaseConnection()}.
 */
final class ApacheHttpClient4 {

  static final Library LIBRARY =
      Library.of(
          "Apache HttpClient 4",
          """
          supports 4.0.3 org.apache.httpcomponents:httpclient:4.0.3 org.apache.httpcomponents:httpcore:4.0.1
          supports 4.5.14 org.apache.httpcomponents:httpclient:4.5.14 org.apache.httpcomponents:httpcore:4.4.16 org.apache.httpcomponents:httpclient-cache:4.5.14 org.apache.httpcomponents:httpclient-osgi:4.5.14
          mention org.apache.http.
          type org.apache.http.client.HttpClient is client
          type org.apache.http.impl.client.CloseableHttpClient is client extends org.apache.http.client.HttpClient | since=4.3
          type org.apache.http.impl.client.DefaultHttpClient is client extends org.apache.http.client.HttpClient
          type org.apache.http.impl.client.SystemDefaultHttpClient is client extends org.apache.http.impl.client.DefaultHttpClient | since=4.2
          type org.apache.http.impl.client.AbstractHttpClient is client extends org.apache.http.client.HttpClient
          type org.apache.http.impl.client.HttpClients is other | since=4.3
          type org.apache.http.impl.client.HttpClientBuilder is builder | since=4.3
          type org.apache.http.impl.client.cache.CachingHttpClientBuilder is builder extends org.apache.http.impl.client.HttpClientBuilder | since=4.3
          type org.apache.http.impl.client.cache.CachingHttpClients is other | since=4.3
          type org.apache.http.osgi.services.HttpClientBuilderFactory is other | since=4.3
          type org.apache.http.osgi.services.CachingHttpClientBuilderFactory is other | since=4.3
          type org.apache.http.impl.conn.PoolingHttpClientConnectionManager is transport | since=4.3
          type org.apache.http.impl.conn.BasicHttpClientConnectionManager is transport | since=4.3
          type org.apache.http.client.config.RequestConfig is config | since=4.3
          type org.apache.http.client.config.RequestConfig.Builder is builder | since=4.3
          type org.apache.http.config.SocketConfig is config | since=4.3
          type org.apache.http.config.SocketConfig.Builder is builder | since=4.3
          type org.apache.http.params.HttpParams is config
          type org.apache.http.params.BasicHttpParams is config extends org.apache.http.params.HttpParams
          type org.apache.http.protocol.HttpContext is context
          type org.apache.http.protocol.BasicHttpContext is context extends org.apache.http.protocol.HttpContext
          type org.apache.http.client.protocol.HttpClientContext is context extends org.apache.http.protocol.HttpContext | since=4.3
          type org.apache.http.HttpMessage is other
          type org.apache.http.client.methods.HttpUriRequest is request extends org.apache.http.HttpMessage
          type org.apache.http.client.methods.HttpRequestBase is request extends org.apache.http.client.methods.HttpUriRequest
          type org.apache.http.client.methods.HttpGet is request extends org.apache.http.client.methods.HttpRequestBase
          type org.apache.http.client.methods.HttpPost is request extends org.apache.http.client.methods.HttpRequestBase
          type org.apache.http.client.methods.HttpPut is request extends org.apache.http.client.methods.HttpRequestBase
          type org.apache.http.client.methods.HttpPatch is request extends org.apache.http.client.methods.HttpRequestBase | since=4.2
          type org.apache.http.client.methods.HttpDelete is request extends org.apache.http.client.methods.HttpRequestBase
          type org.apache.http.client.methods.HttpHead is request extends org.apache.http.client.methods.HttpRequestBase
          type org.apache.http.client.methods.HttpOptions is request extends org.apache.http.client.methods.HttpRequestBase
          type org.apache.http.client.methods.HttpTrace is request extends org.apache.http.client.methods.HttpRequestBase
          type org.apache.http.client.methods.RequestBuilder is builder | since=4.3
          type org.apache.http.HttpResponse is response extends org.apache.http.HttpMessage
          type org.apache.http.client.methods.CloseableHttpResponse is response extends org.apache.http.HttpResponse,java.io.Closeable | since=4.3
          type org.apache.http.HttpEntity is response
          type org.apache.http.StatusLine is other
          type org.apache.http.util.EntityUtils is other
          type org.apache.http.client.utils.HttpClientUtils is other | since=4.2
          type org.apache.http.entity.ContentType is other | since=4.2
          fluent org.apache.http.impl.client.HttpClientBuilder
          fluent org.apache.http.impl.client.cache.CachingHttpClientBuilder
          fluent org.apache.http.client.config.RequestConfig.Builder
          fluent org.apache.http.config.SocketConfig.Builder
          type org.apache.http.ssl.SSLContexts is other | since=4.4
          type org.apache.http.ssl.SSLContextBuilder is builder | since=4.4
          fluent org.apache.http.ssl.SSLContextBuilder
          type org.apache.http.conn.ssl.SSLContexts is other | since=4.3
          type org.apache.http.conn.ssl.SSLContextBuilder is builder | since=4.3
          fluent org.apache.http.conn.ssl.SSLContextBuilder
          type org.apache.http.conn.ssl.SSLConnectionSocketFactory is other | since=4.3
          type org.apache.http.config.RegistryBuilder is builder | since=4.3
          fluent org.apache.http.config.RegistryBuilder
          fluent org.apache.http.client.methods.RequestBuilder

          # Layers over a client, without connections of their own.
          view org.apache.http.impl.client.DecompressingHttpClient#<init>(HttpClient) | arg0 since=4.2
          view org.apache.http.impl.client.AutoRetryHttpClient#<init>(HttpClient) | arg0 since=4.2
          client org.apache.http.impl.client.HttpClients#createDefault() -> org.apache.http.impl.client.CloseableHttpClient | route-default=2
          client org.apache.http.impl.client.HttpClients#createSystem() -> org.apache.http.impl.client.CloseableHttpClient
          client org.apache.http.impl.client.HttpClients#createMinimal() -> org.apache.http.impl.client.CloseableHttpClient | route-default=2
          client org.apache.http.impl.client.HttpClientBuilder#build() -> org.apache.http.impl.client.CloseableHttpClient | route-default=2
          client org.apache.http.impl.client.DefaultHttpClient#<init>()
          client org.apache.http.impl.client.DefaultHttpClient#<init>(HttpParams)
          client org.apache.http.impl.client.DefaultHttpClient#<init>(ClientConnectionManager) | since=4.1
          client org.apache.http.impl.client.DefaultHttpClient#<init>(ClientConnectionManager,HttpParams)
          shares org.apache.http.impl.client.DefaultHttpClient#<init>(ClientConnectionManager) | since=4.1
          shares org.apache.http.impl.client.DefaultHttpClient#<init>(ClientConnectionManager,HttpParams)
          transport org.apache.http.impl.conn.SingleClientConnManager#<init>(..)
          transport org.apache.http.impl.conn.BasicClientConnectionManager#<init>(..) | since=4.2
          transport org.apache.http.impl.conn.PoolingClientConnectionManager#<init>(..) | since=4.2
          transport org.apache.http.impl.conn.tsccm.ThreadSafeClientConnManager#<init>(..)
          client org.apache.http.impl.client.SystemDefaultHttpClient#<init>() | since=4.2
          fresh org.apache.http.impl.client.HttpClients#custom() -> org.apache.http.impl.client.HttpClientBuilder
          # A service of OSGi: a new builder each time.
          fresh org.apache.http.osgi.services.HttpClientBuilderFactory#newBuilder() -> org.apache.http.impl.client.HttpClientBuilder
          fresh org.apache.http.osgi.services.CachingHttpClientBuilderFactory#newBuilder() -> org.apache.http.impl.client.cache.CachingHttpClientBuilder
          client org.apache.http.impl.client.cache.CachingHttpClients#createMemoryBound() -> org.apache.http.impl.client.CloseableHttpClient
          client org.apache.http.impl.client.cache.CachingHttpClients#createFileBound(File) -> org.apache.http.impl.client.CloseableHttpClient
          fresh org.apache.http.impl.client.cache.CachingHttpClients#custom() -> org.apache.http.impl.client.cache.CachingHttpClientBuilder
          fresh org.apache.http.impl.client.cache.CachingHttpClientBuilder#create() -> org.apache.http.impl.client.cache.CachingHttpClientBuilder
          fresh org.apache.http.impl.client.HttpClientBuilder#create() -> org.apache.http.impl.client.HttpClientBuilder
          transport org.apache.http.impl.conn.PoolingHttpClientConnectionManager#<init>(..)
          transport org.apache.http.impl.conn.BasicHttpClientConnectionManager#<init>(..)
          shares org.apache.http.impl.client.HttpClientBuilder#setConnectionManager(..)
          uses org.apache.http.client.HttpClient#execute(..)

          # Nothing is bounded by default, the wait for a connection of a pool that is used up neither.
          # Who gets a client has its defaults, and seldom gives each request others.
          blocks org.apache.http.impl.client.HttpClients#createDefault() | connect,response,lease made=connect,response,lease
          blocks org.apache.http.impl.client.HttpClients#createSystem() | connect,response,lease made=connect,response,lease
          blocks org.apache.http.impl.client.HttpClients#createMinimal() | connect,response,lease made=connect,response,lease
          blocks org.apache.http.impl.client.HttpClientBuilder#build() | connect,response,lease made=connect,response,lease
          blocks org.apache.http.impl.client.DefaultHttpClient#<init>() | connect,response,lease made=connect,response,lease
          blocks org.apache.http.impl.client.DefaultHttpClient#<init>(ClientConnectionManager) | connect,response,lease made=connect,response,lease since=4.1
          blocks org.apache.http.impl.client.cache.CachingHttpClients#createMemoryBound() | connect,response,lease made=connect,response,lease
          blocks org.apache.http.impl.client.cache.CachingHttpClients#createFileBound(File) | connect,response,lease made=connect,response,lease
          blocks org.apache.http.client.HttpClient#execute(HttpUriRequest,HttpContext) | connect,response,lease receiver=connect,response,lease arg0=connect,response,lease arg1=connect,response,lease report=origin
          blocks org.apache.http.client.HttpClient#execute(HttpHost,HttpRequest) | connect,response,lease receiver=connect,response,lease arg1=connect,response,lease report=origin
          blocks org.apache.http.client.HttpClient#execute(HttpUriRequest,ResponseHandler) | connect,response,lease receiver=connect,response,lease arg0=connect,response,lease report=origin
          blocks org.apache.http.client.HttpClient#execute(HttpUriRequest) | connect,response,lease receiver=connect,response,lease arg0=connect,response,lease report=origin
          blocks org.apache.http.client.HttpClient#execute(HttpHost,HttpRequest,HttpContext) | connect,response,lease receiver=connect,response,lease arg1=connect,response,lease arg2=connect,response,lease report=origin
          blocks org.apache.http.client.HttpClient#execute(HttpUriRequest,ResponseHandler,HttpContext) | connect,response,lease receiver=connect,response,lease arg0=connect,response,lease arg2=connect,response,lease report=origin
          blocks org.apache.http.client.HttpClient#execute(HttpHost,HttpRequest,ResponseHandler) | connect,response,lease receiver=connect,response,lease arg1=connect,response,lease report=origin
          blocks org.apache.http.client.HttpClient#execute(HttpHost,HttpRequest,ResponseHandler,HttpContext) | connect,response,lease receiver=connect,response,lease arg1=connect,response,lease arg3=connect,response,lease report=origin
          # Who gives a default configuration means it for the calls of other files, too.
          blocks org.apache.http.impl.client.HttpClientBuilder#setDefaultRequestConfig(RequestConfig) | connect,response receiver=connect,response default report=origin
          sets connect,tls org.apache.http.client.config.RequestConfig.Builder#setConnectTimeout(int) | none=zero,negative
          sets response org.apache.http.client.config.RequestConfig.Builder#setSocketTimeout(int) | none=zero,negative
          sets lease org.apache.http.client.config.RequestConfig.Builder#setConnectionRequestTimeout(int) | none=zero,negative
          sets tls,response org.apache.http.config.SocketConfig.Builder#setSoTimeout(int) | none=zero
          mend org.apache.http.impl.client.HttpClients#createDefault() => [org.apache.http.impl.client.HttpClients].custom().setDefaultRequestConfig([org.apache.http.client.config.RequestConfig].custom(){connect .setConnectTimeout($ms)}{response .setSocketTimeout($ms)}{lease .setConnectionRequestTimeout($ms)}.build()).build()
          mend org.apache.http.impl.client.HttpClients#createSystem() => [org.apache.http.impl.client.HttpClients].custom().useSystemProperties().setDefaultRequestConfig([org.apache.http.client.config.RequestConfig].custom(){connect .setConnectTimeout($ms)}{response .setSocketTimeout($ms)}{lease .setConnectionRequestTimeout($ms)}.build()).build()
          mend org.apache.http.impl.client.HttpClientBuilder => $it.setDefaultRequestConfig([org.apache.http.client.config.RequestConfig].custom(){connect .setConnectTimeout($ms)}{response .setSocketTimeout($ms)}{lease .setConnectionRequestTimeout($ms)}.build())
          mend org.apache.http.impl.client.DefaultHttpClient => [org.apache.http.client.HttpClient] client = $it ; {connect [org.apache.http.params.HttpConnectionParams].setConnectionTimeout(client.getParams(), $ms)} ; {response [org.apache.http.params.HttpConnectionParams].setSoTimeout(client.getParams(), $ms)} ; {lease client.getParams().setLongParameter("http.conn-manager.timeout", $ms)} => client
          # Parameters are names and values of 4.0 to 4.2, by constants of CoreConnectionPNames and ClientPNames.
          sets connect,tls org.apache.http.params.HttpParams#setParameter(String,Object) | key=http.connection.timeout none=zero
          sets response org.apache.http.params.HttpParams#setParameter(String,Object) | key=http.socket.timeout none=zero
          sets lease org.apache.http.params.HttpParams#setParameter(String,Object) | key=http.conn-manager.timeout
          sets connect,tls org.apache.http.params.HttpParams#setIntParameter(String,int) | key=http.connection.timeout none=zero
          sets response org.apache.http.params.HttpParams#setIntParameter(String,int) | key=http.socket.timeout none=zero
          sets lease org.apache.http.params.HttpParams#setLongParameter(String,long) | key=http.conn-manager.timeout
          sets connect,tls org.apache.http.params.HttpConnectionParams#setConnectionTimeout(HttpParams,int) | arg0 none=zero
          sets response org.apache.http.params.HttpConnectionParams#setSoTimeout(HttpParams,int) | arg0 none=zero
          sets lease org.apache.http.client.params.HttpClientParams#setConnectionManagerTimeout(HttpParams,long) | arg0 since=4.2
          sets lease org.apache.http.conn.params.ConnManagerParams#setTimeout(HttpParams,long) | arg0
          neutral org.apache.http.params.HttpConnectionParams#setTcpNoDelay(HttpParams,boolean) | arg0
          neutral org.apache.http.params.HttpConnectionParams#setSocketBufferSize(HttpParams,int) | arg0
          neutral org.apache.http.params.HttpConnectionParams#setLinger(HttpParams,int) | arg0
          neutral org.apache.http.params.HttpConnectionParams#setStaleCheckingEnabled(HttpParams,boolean) | arg0
          # Strategies look at the response and leave it to their caller.
          neutral org.apache.http.client.ServiceUnavailableRetryStrategy#retryRequest(..) | args since=4.2
          neutral org.apache.http.client.RedirectStrategy#isRedirected(..) | args since=4.1
          neutral org.apache.http.ConnectionReuseStrategy#keepAlive(..) | args
          neutral org.apache.http.conn.ConnectionKeepAliveStrategy#getKeepAliveDuration(..) | args
          neutral org.apache.http.params.HttpProtocolParams#setVersion(HttpParams,ProtocolVersion) | arg0
          neutral org.apache.http.params.HttpProtocolParams#setUserAgent(HttpParams,String) | arg0
          neutral org.apache.http.params.HttpProtocolParams#setContentCharset(HttpParams,String) | arg0
          neutral org.apache.http.params.HttpProtocolParams#setHttpElementCharset(HttpParams,String) | arg0
          neutral org.apache.http.params.HttpProtocolParams#setUseExpectContinue(HttpParams,boolean) | arg0
          neutral org.apache.http.client.params.HttpClientParams#setRedirecting(HttpParams,boolean) | arg0
          neutral org.apache.http.client.params.HttpClientParams#setCookiePolicy(HttpParams,String) | arg0
          neutral org.apache.http.client.params.HttpClientParams#setAuthenticating(HttpParams,boolean) | arg0
          neutral org.apache.http.conn.params.ConnManagerParams#setMaxTotalConnections(HttpParams,int) | arg0
          neutral org.apache.http.conn.params.ConnManagerParams#setMaxConnectionsPerRoute(HttpParams,ConnPerRoute) | arg0
          fresh org.apache.http.params.BasicHttpParams#<init>()
          view org.apache.http.client.HttpClient#getParams() -> org.apache.http.params.HttpParams
          view org.apache.http.HttpMessage#getParams() -> org.apache.http.params.HttpParams
          configures org.apache.http.impl.client.AbstractHttpClient#setParams(HttpParams)
          configures org.apache.http.impl.client.DefaultHttpClient#<init>(HttpParams)
          configures org.apache.http.impl.client.DefaultHttpClient#<init>(ClientConnectionManager,HttpParams) | arg1
          configures org.apache.http.HttpMessage#setParams(HttpParams)
          fresh org.apache.http.client.config.RequestConfig#custom() -> org.apache.http.client.config.RequestConfig.Builder
          fresh org.apache.http.client.config.RequestConfig.Builder#build() -> org.apache.http.client.config.RequestConfig
          # A copy is bounded as the original is.
          fresh org.apache.http.client.config.RequestConfig#copy(RequestConfig) -> org.apache.http.client.config.RequestConfig.Builder
          configures org.apache.http.client.config.RequestConfig#copy(RequestConfig)
          fresh org.apache.http.config.SocketConfig#copy(SocketConfig) -> org.apache.http.config.SocketConfig.Builder
          configures org.apache.http.config.SocketConfig#copy(SocketConfig)
          fresh org.apache.http.config.SocketConfig#custom() -> org.apache.http.config.SocketConfig.Builder
          fresh org.apache.http.config.SocketConfig.Builder#build() -> org.apache.http.config.SocketConfig
          configures org.apache.http.impl.client.HttpClientBuilder#setDefaultRequestConfig(RequestConfig)
          configures org.apache.http.impl.client.HttpClientBuilder#setDefaultSocketConfig(SocketConfig)
          configures org.apache.http.impl.client.HttpClientBuilder#setConnectionManager(..)
          configures org.apache.http.impl.conn.PoolingHttpClientConnectionManager#setDefaultSocketConfig(SocketConfig)
          configures org.apache.http.impl.conn.PoolingHttpClientConnectionManager#setSocketConfig(HttpHost,SocketConfig) | arg1
          configures org.apache.http.impl.conn.BasicHttpClientConnectionManager#setSocketConfig(SocketConfig)
          configures org.apache.http.client.methods.HttpRequestBase#setConfig(RequestConfig) | since=4.3
          configures org.apache.http.client.methods.RequestBuilder#setConfig(RequestConfig)
          configures org.apache.http.client.protocol.HttpClientContext#setRequestConfig(RequestConfig)
          configures org.apache.http.protocol.HttpContext#setAttribute(String,Object) | arg1 key=http.request-config
          fresh org.apache.http.protocol.BasicHttpContext#<init>()
          fresh org.apache.http.client.protocol.HttpClientContext#create() -> org.apache.http.client.protocol.HttpClientContext
          fresh org.apache.http.client.protocol.HttpClientContext#<init>()
          fresh org.apache.http.client.methods.HttpGet#<init>(..)
          fresh org.apache.http.client.methods.HttpPost#<init>(..)
          fresh org.apache.http.client.methods.HttpPut#<init>(..)
          fresh org.apache.http.client.methods.HttpPatch#<init>(..)
          fresh org.apache.http.client.methods.HttpDelete#<init>(..)
          fresh org.apache.http.client.methods.HttpHead#<init>(..)
          fresh org.apache.http.client.methods.HttpOptions#<init>(..)
          fresh org.apache.http.client.methods.HttpTrace#<init>(..)
          fresh org.apache.http.client.methods.RequestBuilder#get(..) -> org.apache.http.client.methods.RequestBuilder
          fresh org.apache.http.client.methods.RequestBuilder#post(..) -> org.apache.http.client.methods.RequestBuilder
          fresh org.apache.http.client.methods.RequestBuilder#put(..) -> org.apache.http.client.methods.RequestBuilder
          fresh org.apache.http.client.methods.RequestBuilder#patch(..) -> org.apache.http.client.methods.RequestBuilder | since=4.4
          fresh org.apache.http.client.methods.RequestBuilder#delete(..) -> org.apache.http.client.methods.RequestBuilder
          fresh org.apache.http.client.methods.RequestBuilder#head(..) -> org.apache.http.client.methods.RequestBuilder
          fresh org.apache.http.client.methods.RequestBuilder#options(..) -> org.apache.http.client.methods.RequestBuilder
          fresh org.apache.http.client.methods.RequestBuilder#trace(..) -> org.apache.http.client.methods.RequestBuilder
          fresh org.apache.http.client.methods.RequestBuilder#create(..) -> org.apache.http.client.methods.RequestBuilder
          fresh org.apache.http.client.methods.RequestBuilder#build() -> org.apache.http.client.methods.HttpUriRequest

          opens org.apache.http.impl.client.CloseableHttpClient#execute(HttpUriRequest) -> org.apache.http.client.methods.CloseableHttpResponse | owner=arg0
          opens org.apache.http.impl.client.CloseableHttpClient#execute(HttpUriRequest,HttpContext) -> org.apache.http.client.methods.CloseableHttpResponse | owner=arg0
          opens org.apache.http.impl.client.CloseableHttpClient#execute(HttpHost,HttpRequest) -> org.apache.http.client.methods.CloseableHttpResponse | owner=arg1
          opens org.apache.http.impl.client.CloseableHttpClient#execute(HttpHost,HttpRequest,HttpContext) -> org.apache.http.client.methods.CloseableHttpResponse | owner=arg1
          opens org.apache.http.client.HttpClient#execute(HttpUriRequest) -> org.apache.http.HttpResponse | owner=arg0
          opens org.apache.http.client.HttpClient#execute(HttpUriRequest,HttpContext) -> org.apache.http.HttpResponse | owner=arg0
          opens org.apache.http.client.HttpClient#execute(HttpHost,HttpRequest) -> org.apache.http.HttpResponse | owner=arg1
          opens org.apache.http.client.HttpClient#execute(HttpHost,HttpRequest,HttpContext) -> org.apache.http.HttpResponse | owner=arg1
          told-of-answer org.apache.http.client.ResponseHandler#handleResponse(HttpResponse)
          # With a handler, the client releases the connection itself.
          uses org.apache.http.client.HttpClient#execute(HttpUriRequest,ResponseHandler)
          uses org.apache.http.client.HttpClient#execute(HttpUriRequest,ResponseHandler,HttpContext)
          uses org.apache.http.client.HttpClient#execute(HttpHost,HttpRequest,ResponseHandler)
          uses org.apache.http.client.HttpClient#execute(HttpHost,HttpRequest,ResponseHandler,HttpContext)
          bodiless org.apache.http.client.methods.HttpHead#<init>(..)
          bodiless org.apache.http.client.methods.RequestBuilder#head(..)
          bodiless org.apache.http.client.methods.RequestBuilder#create(String) | arg0=HEAD
          # These give up the connection of a request: nothing is left to close then.
          drain org.apache.http.HttpResponse => [org.apache.http.util.EntityUtils].consumeQuietly($it.getEntity())
          release org.apache.http.HttpResponse => [org.apache.http.util.EntityUtils].consumeQuietly($it.getEntity())
          closes org.apache.http.client.methods.HttpUriRequest#abort()
          closes org.apache.http.client.methods.HttpRequestBase#releaseConnection() | unread=dropped since=4.2
          closes org.apache.http.client.methods.HttpRequestBase#reset() | since=4.2
          closes org.apache.http.client.methods.CloseableHttpResponse#close() | unread=dropped
          closes org.apache.http.client.utils.HttpClientUtils#closeQuietly(..) | arg0
          closes org.apache.http.util.EntityUtils#consume(HttpEntity) | arg0 since=4.1
          closes org.apache.http.util.EntityUtils#consumeQuietly(HttpEntity) | arg0 since=4.2
          closes org.apache.http.util.EntityUtils#toString(..) | arg0
          closes org.apache.http.util.EntityUtils#toByteArray(HttpEntity) | arg0
          closes org.apache.http.client.utils.URLEncodedUtils#parse(HttpEntity) | arg0
          closes org.apache.http.impl.client.BasicResponseHandler#handleResponse(HttpResponse) | arg0
          closes org.apache.http.impl.client.AbstractResponseHandler#handleResponse(HttpResponse) | arg0 since=4.4
          closes org.apache.http.HttpEntity#consumeContent()
          closes org.apache.http.HttpEntity#writeTo(OutputStream)
          closes org.apache.http.entity.BufferedHttpEntity#<init>(HttpEntity) | arg0
          view org.apache.http.HttpResponse#getEntity() -> org.apache.http.HttpEntity
          view org.apache.http.HttpEntity#getContent() -> java.io.InputStream
          neutral org.apache.http.HttpResponse#getStatusLine() -> org.apache.http.StatusLine
          status org.apache.http.StatusLine#getStatusCode()
          neutral org.apache.http.StatusLine#getReasonPhrase()
          neutral org.apache.http.StatusLine#getProtocolVersion()
          neutral org.apache.http.HttpResponse#getLocale()
          neutral org.apache.http.HttpMessage#getProtocolVersion(..)
          neutral org.apache.http.HttpMessage#containsHeader(..)
          neutral org.apache.http.HttpMessage#getFirstHeader(..)
          neutral org.apache.http.HttpMessage#getLastHeader(..)
          neutral org.apache.http.HttpMessage#getHeaders(..)
          neutral org.apache.http.HttpMessage#getAllHeaders(..)
          neutral org.apache.http.HttpMessage#headerIterator(..)
          neutral org.apache.http.HttpEntity#getContentType()
          neutral org.apache.http.HttpEntity#getContentEncoding()
          neutral org.apache.http.util.EntityUtils#getContentCharSet(HttpEntity) | arg0
          neutral org.apache.http.util.EntityUtils#getContentMimeType(HttpEntity) | arg0 since=4.1
          neutral org.apache.http.entity.ContentType#get(HttpEntity) | arg0
          neutral org.apache.http.entity.ContentType#getOrDefault(HttpEntity) | arg0
          neutral org.apache.http.entity.ContentType#getLenient(HttpEntity) | arg0 since=4.4
          neutral org.apache.http.entity.ContentType#getLenientOrDefault(HttpEntity) | arg0 since=4.4
          no-reuse org.apache.http.client.methods.HttpUriRequest#setHeader(String,String) | arg0=Connection arg1=close
          no-reuse org.apache.http.client.methods.HttpUriRequest#addHeader(String,String) | arg0=Connection arg1=close
          no-reuse org.apache.http.client.methods.RequestBuilder#setHeader(String,String) | arg0=Connection arg1=close
          no-reuse org.apache.http.client.methods.RequestBuilder#addHeader(String,String) | arg0=Connection arg1=close
          no-reuse org.apache.http.message.BasicHeader#<init>(String,String) | arg0=Connection arg1=close
          no-reuse org.apache.http.impl.NoConnectionReuseStrategy#<init>()
          no-reuse org.apache.http.impl.client.HttpClientBuilder#setConnectionReuseStrategy(..) | arg0=NoConnectionReuseStrategy.INSTANCE
          no-reuse org.apache.http.impl.client.HttpClientBuilder#setConnectionReuseStrategy(..) | arg0=->false
          # 20 connections in all, 2 to a route.
          # A connection on which the client has shown a certificate is for calls of its holder, and a
          # call has one only in a context that was used before (measured: 10 connections for 10 calls).
          fresh org.apache.http.ssl.SSLContexts#custom() -> org.apache.http.ssl.SSLContextBuilder | since=4.4
          fresh org.apache.http.ssl.SSLContextBuilder#create() -> org.apache.http.ssl.SSLContextBuilder | since=4.4
          fresh org.apache.http.ssl.SSLContextBuilder#build() -> javax.net.ssl.SSLContext | since=4.4
          identifies org.apache.http.ssl.SSLContextBuilder#loadKeyMaterial(..) | since=4.4
          fresh org.apache.http.conn.ssl.SSLContexts#custom() -> org.apache.http.conn.ssl.SSLContextBuilder | since=4.3
          fresh org.apache.http.conn.ssl.SSLContextBuilder#build() -> javax.net.ssl.SSLContext | since=4.3
          identifies org.apache.http.conn.ssl.SSLContextBuilder#loadKeyMaterial(..) | since=4.3
          secures org.apache.http.conn.ssl.SSLConnectionSocketFactory#<init>(..) | since=4.3
          fresh org.apache.http.config.RegistryBuilder#create() -> org.apache.http.config.RegistryBuilder | since=4.3
          fresh org.apache.http.config.RegistryBuilder#build() -> org.apache.http.config.Registry | since=4.3
          secures org.apache.http.config.RegistryBuilder#register(String,Object) | arg1 since=4.3
          secures org.apache.http.impl.conn.PoolingHttpClientConnectionManager#<init>(..) | since=4.3
          secures org.apache.http.impl.conn.BasicHttpClientConnectionManager#<init>(..) | since=4.3
          secures org.apache.http.impl.client.HttpClientBuilder#setConnectionManager(..) | since=4.3
          secures org.apache.http.impl.client.HttpClientBuilder#setSSLSocketFactory(..) | ignored-by=setConnectionManager since=4.3
          secures org.apache.http.impl.client.HttpClientBuilder#setSslcontext(..) | ignored-by=setConnectionManager since=4.3
          secures org.apache.http.impl.client.HttpClientBuilder#setSSLContext(..) | ignored-by=setConnectionManager since=4.4
          forgets org.apache.http.impl.client.HttpClientBuilder#disableConnectionState() | since=4.3
          forgets org.apache.http.impl.client.HttpClientBuilder#setUserTokenHandler(..) | since=4.3
          # A route is another one with TLS and without (measured): what plans the routes of calls says
          # with TLS where the scheme is https, and the name of a host is no address.
          host org.apache.http.HttpHost#<init>(String)
          host org.apache.http.HttpHost#<init>(String,int)
          host org.apache.http.HttpHost#<init>(String,int,String) | scheme=arg2
          fresh org.apache.http.HttpHost#create(String) -> org.apache.http.HttpHost | since=4.4
          host org.apache.http.HttpHost#create(String) | address since=4.4
          route org.apache.http.conn.routing.HttpRoute#<init>(HttpHost)
          route org.apache.http.conn.routing.HttpRoute#<init>(HttpHost,HttpHost) | since=4.3
          route org.apache.http.conn.routing.HttpRoute#<init>(HttpHost,InetAddress,boolean) | tls=arg2
          route org.apache.http.conn.routing.HttpRoute#<init>(HttpHost,InetAddress,HttpHost,boolean) | tls=arg3
          limits org.apache.http.impl.conn.PoolingHttpClientConnectionManager#setMaxTotal(int) | total route-default=2
          limits org.apache.http.impl.conn.PoolingHttpClientConnectionManager#setDefaultMaxPerRoute(int) | per-route
          limits org.apache.http.impl.conn.PoolingHttpClientConnectionManager#setMaxPerRoute(HttpRoute,int) | per-route route=arg0 unless=setRoutePlanner
          limits org.apache.http.impl.conn.PoolingClientConnectionManager#setMaxTotal(int) | total route-default=2 since=4.2
          limits org.apache.http.impl.conn.PoolingClientConnectionManager#setDefaultMaxPerRoute(int) | per-route since=4.2
          limits org.apache.http.impl.conn.PoolingClientConnectionManager#setMaxPerRoute(HttpRoute,int) | per-route route=arg0 unless=setRoutePlanner since=4.2
          limits org.apache.http.impl.conn.tsccm.ThreadSafeClientConnManager#setMaxTotal(int) | total route-default=2 since=4.1
          limits org.apache.http.impl.conn.tsccm.ThreadSafeClientConnManager#setDefaultMaxPerRoute(int) | per-route since=4.1
          limits org.apache.http.impl.conn.tsccm.ThreadSafeClientConnManager#setMaxForRoute(HttpRoute,int) | per-route route=arg0 unless=setRoutePlanner since=4.1
          limits org.apache.http.impl.client.HttpClientBuilder#setMaxConnTotal(int) | total route-default=2 ignored-by=setConnectionManager
          limits org.apache.http.impl.client.HttpClientBuilder#setMaxConnPerRoute(int) | per-route ignored-by=setConnectionManager
          # The property http.maxConnections sets both.
          limits org.apache.http.impl.client.HttpClientBuilder#useSystemProperties() | per-route
          resends org.apache.http.impl.client.DefaultHttpRequestRetryHandler#<init>(int,boolean) | arg1=true
          resends org.apache.http.impl.client.StandardHttpRequestRetryHandler#<init>(int,boolean) | arg1=true since=4.2
          """);

  private ApacheHttpClient4() {}
}
