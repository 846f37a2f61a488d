package io.github.httpvet.core.catalog.library;

import io.github.httpvet.core.catalog.Library;

/**
 * OkHttp 2, in the package of its own. Read in 2.2.0 and 2.7.5: clients share the default pool and
 * TLS socket factory of the JVM, so a new one costs no connection; timeouts default to 10 s since
 * 2.3; a {@code Response} has no {@code close()}, its body must be closed or read to the end.
 */
final class OkHttp2 {

  static final Library LIBRARY =
      Library.of(
          "OkHttp 2",
          """
          supports 2.2.0 com.squareup.okhttp:okhttp:2.2.0 com.squareup.okio:okio:1.2.0
          supports 2.7.5 com.squareup.okhttp:okhttp:2.7.5 com.squareup.okio:okio:1.6.0
          mention com.squareup.okhttp.
          type com.squareup.okhttp.OkHttpClient is other
          type com.squareup.okhttp.ConnectionPool is transport
          type com.squareup.okhttp.Call is request
          type com.squareup.okhttp.Request is request
          type com.squareup.okhttp.Request.Builder is builder
          type com.squareup.okhttp.Callback is other
          type com.squareup.okhttp.Interceptor.Chain is other
          type com.squareup.okhttp.Response is response
          type com.squareup.okhttp.ResponseBody is response extends java.io.Closeable
          fluent com.squareup.okhttp.Request.Builder

          # A client uses the pool and the TLS sockets of the JVM unless it is given others.
          fresh com.squareup.okhttp.OkHttpClient#<init>()
          derives com.squareup.okhttp.OkHttpClient#clone() -> com.squareup.okhttp.OkHttpClient
          transport com.squareup.okhttp.ConnectionPool#<init>(..)
          shares com.squareup.okhttp.OkHttpClient#setConnectionPool(..) | on=client
          # Part of the key of a pooled connection (Address#equals).
          keys com.squareup.okhttp.OkHttpClient#setSslSocketFactory(..) | on=client
          keys com.squareup.okhttp.OkHttpClient#setHostnameVerifier(..) | on=client
          keys com.squareup.okhttp.OkHttpClient#setProxySelector(..) | on=client
          view com.squareup.okhttp.OkHttpClient#setConnectionPool(..) -> com.squareup.okhttp.OkHttpClient
          view com.squareup.okhttp.OkHttpClient#setSslSocketFactory(..) -> com.squareup.okhttp.OkHttpClient
          view com.squareup.okhttp.OkHttpClient#setHostnameVerifier(..) -> com.squareup.okhttp.OkHttpClient
          view com.squareup.okhttp.OkHttpClient#setProxySelector(..) -> com.squareup.okhttp.OkHttpClient
          view com.squareup.okhttp.OkHttpClient#setCookieHandler(..) -> com.squareup.okhttp.OkHttpClient
          view com.squareup.okhttp.OkHttpClient#setCache(..) -> com.squareup.okhttp.OkHttpClient
          view com.squareup.okhttp.OkHttpClient#setProxy(..) -> com.squareup.okhttp.OkHttpClient
          view com.squareup.okhttp.OkHttpClient#setFollowSslRedirects(..) -> com.squareup.okhttp.OkHttpClient
          view com.squareup.okhttp.OkHttpClient#setProtocols(..) -> com.squareup.okhttp.OkHttpClient
          uses com.squareup.okhttp.OkHttpClient#newCall(..)
          fresh com.squareup.okhttp.OkHttpClient#newCall(..) -> com.squareup.okhttp.Call
          fresh com.squareup.okhttp.Request.Builder#<init>()
          fresh com.squareup.okhttp.Request.Builder#build() -> com.squareup.okhttp.Request
          # Connect and response are bounded by 10 s from 2.3 on; nothing bounds the body.
          blocks com.squareup.okhttp.Call#execute() -> com.squareup.okhttp.Response | body
          bodiless com.squareup.okhttp.Request.Builder#head()
          bodiless com.squareup.okhttp.Request.Builder#method(..) | arg0=HEAD

          # A read of the stream that fails leaves the connection open (measured; not so from OkHttp 3 on).
          opens com.squareup.okhttp.Call#execute() -> com.squareup.okhttp.Response | owner=receiver failed-read=open
          closes com.squareup.okhttp.Call#cancel()
          opens com.squareup.okhttp.Interceptor.Chain#proceed(..) -> com.squareup.okhttp.Response | on-the-way
          told-of-failure com.squareup.okhttp.Callback#onFailure(Request,IOException)
          opens-parameter com.squareup.okhttp.Callback#onResponse(Response) | arg0
          release com.squareup.okhttp.Response => $it.body().close()
          closes com.squareup.okhttp.ResponseBody#close()
          closes com.squareup.okhttp.ResponseBody#string()
          closes com.squareup.okhttp.ResponseBody#bytes()
          view com.squareup.okhttp.Response#body() -> com.squareup.okhttp.ResponseBody
          view com.squareup.okhttp.ResponseBody#byteStream() -> java.io.InputStream
          view com.squareup.okhttp.ResponseBody#charStream() -> java.io.Reader
          view com.squareup.okhttp.ResponseBody#source() -> okio.BufferedSource
          status com.squareup.okhttp.Response#code()
          neutral com.squareup.okhttp.Response#request(..)
          neutral com.squareup.okhttp.Response#isSuccessful(..)
          neutral com.squareup.okhttp.Response#isRedirect(..)
          neutral com.squareup.okhttp.Response#message(..)
          neutral com.squareup.okhttp.Response#header(..)
          neutral com.squareup.okhttp.Response#headers(..)
          neutral com.squareup.okhttp.Response#protocol(..)
          neutral com.squareup.okhttp.Response#handshake(..)
          neutral com.squareup.okhttp.Response#cacheControl(..)
          neutral com.squareup.okhttp.Response#challenges(..)
          neutral com.squareup.okhttp.Response#networkResponse(..)
          neutral com.squareup.okhttp.Response#cacheResponse(..)
          neutral com.squareup.okhttp.Response#priorResponse(..)
          neutral com.squareup.okhttp.ResponseBody#contentLength()
          neutral com.squareup.okhttp.ResponseBody#contentType()
          sets connect com.squareup.okhttp.OkHttpClient#setConnectTimeout(..) | none=zero
          sets response com.squareup.okhttp.OkHttpClient#setReadTimeout(..) | none=zero
          no-reuse com.squareup.okhttp.Request.Builder#header(String,String) | arg0=Connection arg1=close
          no-reuse com.squareup.okhttp.Request.Builder#addHeader(String,String) | arg0=Connection arg1=close
          no-reuse com.squareup.okhttp.Headers.Builder#add(String,String) | arg0=Connection arg1=close
          no-reuse com.squareup.okhttp.Headers.Builder#set(String,String) | arg0=Connection arg1=close
          no-reuse com.squareup.okhttp.ConnectionPool#<init>(..) | arg0=0
          fresh com.squareup.okhttp.Dispatcher#<init>()
          configures com.squareup.okhttp.OkHttpClient#setDispatcher(Dispatcher)
          limits com.squareup.okhttp.Dispatcher#setMaxRequests(int) | total route-default=5
          limits com.squareup.okhttp.Dispatcher#setMaxRequestsPerHost(int) | per-route
          """);

  private OkHttp2() {}
}
