package io.github.httpvet.core.catalog.library;

import io.github.httpvet.core.catalog.Library;

/**
 * OkHttp 3, 4 and 5. Read in 3.14.9, 4.12.0 and 5.5.1: {@code OkHttpClient} class documentation
 * ("should be shared", {@code newBuilder()} shares pool and dispatcher); connect, read and write
 * default to 10 s, so a silent server is bounded; {@code callTimeout} defaults to none; {@code
 * ResponseBody} class documentation ("must be closed").
 */
final class OkHttp {

  static final Library LIBRARY =
      Library.of(
          "OkHttp",
          """
          supports 3.12.13 com.squareup.okhttp3:okhttp:3.12.13 com.squareup.okhttp3:logging-interceptor:3.12.13 com.squareup.okio:okio:1.15.0
          supports 4.12.0 com.squareup.okhttp3:okhttp:4.12.0 com.squareup.okhttp3:logging-interceptor:4.12.0 com.squareup.okio:okio-jvm:3.6.0
          supports 5.5.1 com.squareup.okhttp3:okhttp-jvm:5.5.1 com.squareup.okhttp3:logging-interceptor:5.5.1 com.squareup.okio:okio-jvm:3.18.1
          version 5.0.0 has okhttp3.TrailersSource
          mention okhttp3
          type okhttp3.OkHttpClient is client
          type okhttp3.OkHttpClient.Builder is builder
          type okhttp3.ConnectionPool is transport
          type okhttp3.Dispatcher is transport
          type okhttp3.Request is request
          type okhttp3.Request.Builder is builder
          type okhttp3.Call is request
          type okhttp3.Call.Factory is other
          type okhttp3.Callback is other
          type okhttp3.Interceptor.Chain is other
          type okhttp3.Response is response extends java.io.Closeable
          type okhttp3.ResponseBody is response extends java.io.Closeable
          type okio.BufferedSource is response extends okio.Source
          type okio.Source is response extends java.io.Closeable
          type okio.Okio is other
          fluent okhttp3.OkHttpClient.Builder
          fluent okhttp3.Request.Builder

          client okhttp3.OkHttpClient#<init>()
          client okhttp3.OkHttpClient.Builder#build() -> okhttp3.OkHttpClient
          # The pool is the builder's: built 50 times, one builder gave one pool (measured).
          builder-shares okhttp3.OkHttpClient.Builder#build()
          fresh okhttp3.OkHttpClient.Builder#<init>()
          derives okhttp3.OkHttpClient#newBuilder() -> okhttp3.OkHttpClient.Builder
          transport okhttp3.ConnectionPool#<init>(..)
          transport okhttp3.Dispatcher#<init>()
          derives okhttp3.Dispatcher#<init>(ExecutorService) | arg0
          shares okhttp3.OkHttpClient.Builder#connectionPool(..)
          # Owns threads and the limits of concurrency, no connections.
          keys okhttp3.OkHttpClient.Builder#dispatcher(..) | owns=thread
          # Part of the key of a pooled connection (Address#equalsNonHost).
          keys okhttp3.OkHttpClient.Builder#sslSocketFactory(..)
          keys okhttp3.OkHttpClient.Builder#hostnameVerifier(..)
          keys okhttp3.OkHttpClient.Builder#proxySelector(..)
          keys okhttp3.OkHttpClient.Builder#proxyAuthenticator(..)
          keys okhttp3.OkHttpClient.Builder#socketFactory(..)
          uses okhttp3.OkHttpClient#newCall(..) -> okhttp3.Call
          uses okhttp3.OkHttpClient#newWebSocket(..)
          streaming okhttp3.OkHttpClient#newWebSocket(..)

          fresh okhttp3.OkHttpClient#newCall(..) -> okhttp3.Call
          fresh okhttp3.Request.Builder#<init>()
          fresh okhttp3.Request.Builder#build() -> okhttp3.Request
          sets connect,tls,response,body,lease okhttp3.OkHttpClient.Builder#callTimeout(..)
          # Connect and response are bounded by default; nothing bounds the body but callTimeout.
          # For what is layered over it: connect and each read are bounded by 10 s.
          sets connect,response okhttp3.OkHttpClient#<init>()
          sets connect,response okhttp3.OkHttpClient.Builder#<init>()
          blocks okhttp3.Call#execute() -> okhttp3.Response | body receiver=body
          bodiless okhttp3.Request.Builder#head()
          bodiless okhttp3.Request.Builder#method(..) | arg0=HEAD

          opens okhttp3.Call#execute() -> okhttp3.Response | owner=receiver
          # From 5 on the pool takes a connection back whose response was garbage (measured, 5.1 to 5.5).
          desyncs okhttp3.Call#execute() | only=5.0.0..
          closes okhttp3.Call#cancel()
          opens okhttp3.Interceptor.Chain#proceed(..) -> okhttp3.Response | on-the-way
          told-of-failure okhttp3.Callback#onFailure(Call,IOException)
          opens-parameter okhttp3.Callback#onResponse(Call,Response) | arg1
          release okhttp3.Response => $it.close()
          closes okhttp3.Response#close()
          release okhttp3.ResponseBody => $it.close()
          closes okhttp3.ResponseBody#close()
          closes okhttp3.ResponseBody#string()
          closes okhttp3.ResponseBody#bytes()
          view okhttp3.Response#body() -> okhttp3.ResponseBody
          view okhttp3.ResponseBody#byteStream() -> java.io.InputStream
          view okhttp3.ResponseBody#charStream() -> java.io.Reader
          view okhttp3.ResponseBody#source() -> okio.BufferedSource
          view okio.Okio#buffer(Source) -> okio.BufferedSource | arg0
          closes okio.Source#close()
          view okio.BufferedSource#inputStream() -> java.io.InputStream
          closes okio.BufferedSource#readUtf8()
          closes okio.BufferedSource#readByteArray()
          closes okio.BufferedSource#readByteString()
          closes okio.BufferedSource#readAll(Sink)
          closes okio.BufferedSource#readString(Charset)
          closes okio.BufferedSink#writeAll(Source) | arg0
          status okhttp3.Response#code()
          neutral okhttp3.Response#request() -> okhttp3.Request
          neutral okhttp3.Response#isSuccessful()
          neutral okhttp3.Response#isRedirect()
          neutral okhttp3.Response#message()
          neutral okhttp3.Response#header(..)
          neutral okhttp3.Response#sentRequestAtMillis()
          neutral okhttp3.Response#receivedResponseAtMillis()
          status okhttp3.ResponseBody#contentLength()
          neutral okhttp3.Response#headers(..)
          neutral okhttp3.Response#protocol()
          neutral okhttp3.Response#handshake()
          neutral okhttp3.Response#cacheControl()
          neutral okhttp3.Response#challenges()
          # With a limit beyond its end it reads the whole body, which gives the connection back.
          closes okhttp3.Response#peekBody(long)
          neutral okhttp3.Response#networkResponse()
          neutral okhttp3.Response#cacheResponse()
          neutral okhttp3.Response#priorResponse()
          neutral okhttp3.ResponseBody#contentType()
          # 0 is none; connect, read and write are 10 s by default.
          sets connect okhttp3.OkHttpClient.Builder#connectTimeout(..) | none=zero
          sets response okhttp3.OkHttpClient.Builder#readTimeout(..) | none=zero
          no-reuse okhttp3.Request.Builder#header(String,String) | arg0=Connection arg1=close
          no-reuse okhttp3.Request.Builder#addHeader(String,String) | arg0=Connection arg1=close
          no-reuse okhttp3.Headers.Builder#add(String,String) | arg0=Connection arg1=close
          no-reuse okhttp3.Headers.Builder#set(String,String) | arg0=Connection arg1=close
          no-reuse okhttp3.ConnectionPool#<init>(int,long,TimeUnit) | arg0=0
          whole-bodies okhttp3.logging.HttpLoggingInterceptor#setLevel(..) | arg0=Level.BODY instead=BASIC
          whole-bodies okhttp3.logging.HttpLoggingInterceptor#level(..) | arg0=Level.BODY instead=BASIC since=4.0
          whole-bodies okhttp3.Response#peekBody(long) | arg0=9223372036854775807
          # Calls of enqueue: 64 in all, 5 to a host.
          limits okhttp3.Dispatcher#setMaxRequests(int) | total route-default=5
          limits okhttp3.Dispatcher#setMaxRequestsPerHost(int) | per-route
          sets connect okhttp3.Interceptor.Chain#withConnectTimeout(int,TimeUnit) | copy none=zero
          sets response okhttp3.Interceptor.Chain#withReadTimeout(int,TimeUnit) | copy none=zero
          """);

  private OkHttp() {}
}
