package io.github.httpvet.core.catalog.library;

import io.github.httpvet.core.catalog.Library;

/**
 * OpenFeign. Read in 13.6: the default client has the connections of {@code HttpURLConnection} and
 * timeouts of 10 s and 60 s, so an interface per call costs little; a transport that is made
 * without a client of another library makes one of its own. A {@code Response} is the caller's to
 * close.
 */
final class OpenFeign {

  static final Library LIBRARY =
      Library.of(
          "OpenFeign",
          """
          supports 10.12 io.github.openfeign:feign-core:10.12 io.github.openfeign:feign-okhttp:10.12 io.github.openfeign:feign-httpclient:10.12 io.github.openfeign:feign-hc5:10.12 io.github.openfeign:feign-java11:10.12
          supports 13.6 io.github.openfeign:feign-core:13.6 io.github.openfeign:feign-okhttp:13.6 io.github.openfeign:feign-httpclient:13.6 io.github.openfeign:feign-hc5:13.6 io.github.openfeign:feign-java11:13.6
          mention feign.
          type feign.Feign is other
          type feign.Feign.Builder is builder
          type feign.Client is client
          type feign.okhttp.OkHttpClient is client extends feign.Client
          type feign.httpclient.ApacheHttpClient is client extends feign.Client
          type feign.hc5.ApacheHttp5Client is client extends feign.Client
          type feign.http2client.Http2Client is client extends feign.Client
          type feign.Response is response extends java.io.Closeable
          type feign.Response.Body is response extends java.io.Closeable

          client feign.okhttp.OkHttpClient#<init>()
          client feign.httpclient.ApacheHttpClient#<init>()
          client feign.hc5.ApacheHttp5Client#<init>()
          client feign.http2client.Http2Client#<init>()
          view feign.okhttp.OkHttpClient#<init>(OkHttpClient) | arg0
          view feign.httpclient.ApacheHttpClient#<init>(HttpClient) | arg0
          view feign.hc5.ApacheHttp5Client#<init>(HttpClient) | arg0
          view feign.http2client.Http2Client#<init>(HttpClient) | arg0
          # Each call goes by the options of Feign, 10 s to connect and 60 s to read unless told others.
          overrides feign.okhttp.OkHttpClient#<init>(OkHttpClient) | arg0 unless=options
          overrides feign.httpclient.ApacheHttpClient#<init>(HttpClient) | arg0 unless=options
          overrides feign.hc5.ApacheHttp5Client#<init>(HttpClient) | arg0 unless=options
          # The default client has the connections of the JVM, which keeps them by their socket factory.
          keys feign.Client.Default#<init>(SSLSocketFactory,HostnameVerifier)
          fresh feign.Feign#builder() -> feign.Feign.Builder
          # What the builder makes is a handle of the transport, and is there to make requests.
          uses feign.Feign.Builder#target(..)
          view feign.Feign.Builder#client(Client) -> feign.Feign.Builder | arg0
          view feign.Feign.Builder#target(..)
          view feign.Feign.Builder#encoder(..) -> feign.Feign.Builder
          view feign.Feign.Builder#decoder(..) -> feign.Feign.Builder
          view feign.Feign.Builder#errorDecoder(..) -> feign.Feign.Builder
          view feign.Feign.Builder#contract(..) -> feign.Feign.Builder
          view feign.Feign.Builder#options(..) -> feign.Feign.Builder
          view feign.Feign.Builder#retryer(..) -> feign.Feign.Builder
          view feign.Feign.Builder#logger(..) -> feign.Feign.Builder
          view feign.Feign.Builder#logLevel(..) -> feign.Feign.Builder
          view feign.Feign.Builder#requestInterceptor(..) -> feign.Feign.Builder
          uses feign.Client#execute(..)

          opens feign.Client#execute(..) -> feign.Response
          # What an interface declares so is a request, by Feign's own contract or by Spring's.
          opens *#*(..) -> feign.Response | annotated=RequestLine,RequestMapping,GetMapping,PostMapping,PutMapping,PatchMapping,DeleteMapping
          release feign.Response => $it.close()
          closes feign.Response#close()
          view feign.Response#body() -> feign.Response.Body
          view feign.Response.Body#asInputStream() -> java.io.InputStream
          view feign.Response.Body#asReader(..) -> java.io.Reader
          status feign.Response#status()
          neutral feign.Response#headers()
          neutral feign.Response#reason()
          neutral feign.Response#request()
          neutral feign.Response.Body#length()
          neutral feign.Response.Body#isRepeatable()
          closes feign.Util#ensureClosed(..) | arg0
          closes feign.Util#toString(Reader) | arg0
          closes feign.Util#toByteArray(InputStream) | arg0
          whole-bodies feign.Feign.Builder#logLevel(..) | arg0=Level.FULL instead=BASIC
          # What they hold goes before the timeouts of the transport.
          sets connect feign.Request.Options#<init>(int,int) | none=zero
          sets response feign.Request.Options#<init>(int,int) | time=arg1 none=zero
          sets connect feign.Request.Options#<init>(int,int,boolean) | none=zero
          sets response feign.Request.Options#<init>(int,int,boolean) | time=arg1 none=zero
          sets connect feign.Request.Options#<init>(long,TimeUnit,long,TimeUnit,boolean) | none=zero
          sets response feign.Request.Options#<init>(long,TimeUnit,long,TimeUnit,boolean) | time=arg2 none=zero
          sets connect feign.Request.Options#<init>(Duration,Duration,boolean) | none=zero since=12.5
          sets response feign.Request.Options#<init>(Duration,Duration,boolean) | time=arg1 none=zero since=12.5
          no-reuse feign.RequestTemplate#header(String,String[]) | arg0=Connection arg1=close
          # Clients of Spring Cloud. Each has 10 s to connect and 60 s to read unless told; 0 is for ever.
          # https://docs.spring.io/spring-cloud-openfeign/reference/spring-cloud-openfeign.html#timeout-handling
          key spring.cloud.openfeign.client.config.*.connect-timeout | sets=connect none=zero
          key spring.cloud.openfeign.client.config.*.read-timeout | sets=response none=zero
          key feign.client.config.*.connect-timeout | sets=connect none=zero
          key feign.client.config.*.read-timeout | sets=response none=zero
          # Names and defaults: metadata of spring-cloud-openfeign-core 3.1.9, 4.2.0 and 5.0.0, where OkHttp is
          # no longer one of its clients. Its `logger-level` of `full` takes bodies only where the log is at
          # debug, which another file may say; its timeouts of the transport are overridden for each call.
          key feign.httpclient.ok-http.read-timeout | sets=response none=zero
          # https://docs.spring.io/spring-cloud-openfeign/reference/configprops.html
          key spring.cloud.openfeign.httpclient.ok-http.read-timeout | sets=response none=zero
          key spring.cloud.openfeign.httpclient.max-connections | limits=total
          key spring.cloud.openfeign.httpclient.max-connections-per-route | limits=per-route
          key feign.httpclient.max-connections | limits=total
          key feign.httpclient.max-connections-per-route | limits=per-route
          """);

  private OpenFeign() {}
}
