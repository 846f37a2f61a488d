package io.github.httpvet.core.catalog.library;

import io.github.httpvet.core.catalog.Library;

/**
 * {@code java.net.http}, JDK 11 and later. Read in {@code jdk.internal.net.http} of 17 and 25:
 * every {@code build()} makes a pool, a selector thread and an executor; {@code
 * HttpRequest.timeout} ends when the headers are in; a response has no {@code close()}, the duty
 * sits on its body.
 */
final class JdkHttpClient {

  static final Library LIBRARY =
      Library.of(
          "java.net.http",
          """
          supports 17
          supports 25
          mention java.net.http
          type java.net.http.HttpClient is client
          type java.net.http.HttpClient.Builder is builder
          type java.net.http.HttpRequest is request
          type java.net.http.HttpRequest.Builder is builder
          type java.net.http.HttpResponse is response
          type java.net.http.HttpResponse.BodyHandlers is other
          type java.net.http.HttpRequest.BodyPublishers is other
          fluent java.net.http.HttpClient.Builder
          fluent java.net.http.HttpRequest.Builder

          client java.net.http.HttpClient#newHttpClient() -> java.net.http.HttpClient
          client java.net.http.HttpClient.Builder#build() -> java.net.http.HttpClient
          fresh java.net.http.HttpClient#newBuilder() -> java.net.http.HttpClient.Builder
          fresh java.net.http.HttpRequest#newBuilder() -> java.net.http.HttpRequest.Builder
          fresh java.net.http.HttpRequest#newBuilder(URI) -> java.net.http.HttpRequest.Builder
          fresh java.net.http.HttpRequest.Builder#build() -> java.net.http.HttpRequest

          # connectTimeout covers TCP and TLS of a new connection; timeout all up to the headers.
          mend java.net.http.HttpClient#newHttpClient() => [java.net.http.HttpClient].newBuilder(){connect .connectTimeout($duration)}.build()
          sets connect,tls java.net.http.HttpClient.Builder#connectTimeout(Duration)
          sets connect,tls,response java.net.http.HttpRequest.Builder#timeout(Duration)
          # No default bound: a silent server blocks for ever (measured on 17 and 25).
          blocks java.net.http.HttpClient#send(..) -> java.net.http.HttpResponse | connect,response receiver=connect arg0=connect,response
          blocks java.net.http.HttpClient#sendAsync(..) | connect,response receiver=connect arg0=connect,response
          # Bodies without end: the request timeout would end the stream on newer JDKs.
          streaming java.net.http.HttpResponse.BodyHandlers#fromLineSubscriber(..)
          streaming java.net.http.HttpResponse.BodyHandlers#fromSubscriber(..)
          streaming java.net.http.HttpResponse.BodyHandlers#ofPublisher()

          # Only bodies that are read later keep the connection; the others are read by the library.
          release java.net.http.HttpResponse<java.io.InputStream> => $it.body().close()
          opens java.net.http.HttpClient#send(..) -> java.net.http.HttpResponse | of=java.io.InputStream,java.util.stream.Stream,java.util.concurrent.Flow.Publisher unread=dropped
          opens java.net.http.HttpClient#sendAsync(..) | of=java.io.InputStream,java.util.stream.Stream,java.util.concurrent.Flow.Publisher
          bodiless java.net.http.HttpRequest.Builder#HEAD() | since=18
          bodiless java.net.http.HttpRequest.Builder#method(..) | arg0=HEAD
          view java.net.http.HttpResponse#body()
          status java.net.http.HttpResponse#statusCode()
          neutral java.net.http.HttpResponse#headers()
          neutral java.net.http.HttpResponse#request()
          neutral java.net.http.HttpResponse#uri()
          neutral java.net.http.HttpResponse#version()
          neutral java.net.http.HttpResponse#sslSession()
          neutral java.net.http.HttpResponse#previousResponse()
          """);

  private JdkHttpClient() {}
}
