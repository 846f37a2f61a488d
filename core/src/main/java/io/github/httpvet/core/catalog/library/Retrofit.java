package io.github.httpvet.core.catalog.library;

import io.github.httpvet.core.catalog.Library;

/**
 * Retrofit 2 and 3. Read in 2.0.2 to 3.0.0: {@code build()} makes an {@code OkHttpClient} of its
 * own unless it is given one; services are proxies and cost nothing; timeouts are OkHttp's, 10 s by
 * default; bodies are buffered, and closed, unless a service streams them.
 */
final class Retrofit {

  static final Library LIBRARY =
      Library.of(
          "Retrofit",
          """
          supports 2.0.2 com.squareup.retrofit2:retrofit:2.0.2 com.squareup.okhttp3:okhttp:3.12.13
          supports 3.0.0 com.squareup.retrofit2:retrofit:3.0.0 com.squareup.okhttp3:okhttp:4.12.0
          mention retrofit2
          type retrofit2.Retrofit is client
          type retrofit2.Retrofit.Builder is builder
          type retrofit2.Call is request
          type retrofit2.Response is response
          fluent retrofit2.Retrofit.Builder

          client retrofit2.Retrofit.Builder#build() -> retrofit2.Retrofit
          fresh retrofit2.Retrofit.Builder#<init>()
          derives retrofit2.Retrofit#newBuilder() -> retrofit2.Retrofit.Builder | since=2.1
          shares retrofit2.Retrofit.Builder#client(..)
          shares retrofit2.Retrofit.Builder#callFactory(..)
          uses retrofit2.Retrofit#create(..)
          # A service is a handle of its client.
          view retrofit2.Retrofit#create(..)

          # Only what a service streams is left to its caller, and only if it was successful: who asks
          # for the status may know that.
          opens retrofit2.Call#execute() -> retrofit2.Response | of=okhttp3.ResponseBody by=Streaming owner=receiver
          told-of-failure retrofit2.Callback#onFailure(Call,Throwable)
          opens-parameter retrofit2.Callback#onResponse(Call,Response) | arg1 of=okhttp3.ResponseBody by=Streaming
          closes retrofit2.Call#cancel()
          view retrofit2.Response#body()
          neutral retrofit2.Response#isSuccessful() | while-open=true
          # Retrofit closes nothing after a converter.
          opens-parameter retrofit2.Converter#convert(..) | arg0 of=okhttp3.ResponseBody
          closes retrofit2.Response#code()
          closes retrofit2.Response#errorBody()
          closes retrofit2.Response#raw()
          neutral retrofit2.Response#message()
          neutral retrofit2.Response#headers()
          waits retrofit2.Call#execute()
          status retrofit2.Response#code()
          """);

  private Retrofit() {}
}
