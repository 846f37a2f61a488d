package io.github.httpvet.core.catalog.library;

import io.github.httpvet.core.catalog.Library;

/**
 * Unirest 3 and 4. Read in 3.14.5 and 4.10.1: the static methods share one client, each spawned
 * instance has its own; 3 bounds connect by 10 s and response by 60 s, 4 bounds connect only;
 * bodies are read by the library.
 */
final class Unirest {

  static final Library LIBRARY =
      Library.of(
          "Unirest",
          """
          supports 3.14.5 com.konghq:unirest-java:3.14.5
          supports 4.10.1 com.konghq:unirest-java-core:4.10.1
          mention kong.unirest
          type kong.unirest.Unirest is other | until=3.14.5
          type kong.unirest.UnirestInstance is client extends java.lang.AutoCloseable | until=3.14.5
          type kong.unirest.Config is config | until=3.14.5
          type kong.unirest.HttpRequest is request | until=3.14.5
          type kong.unirest.GetRequest is request extends kong.unirest.HttpRequest | until=3.14.5
          type kong.unirest.HttpRequestWithBody is request extends kong.unirest.HttpRequest | until=3.14.5
          type kong.unirest.RequestBodyEntity is request extends kong.unirest.HttpRequest | until=3.14.5
          type kong.unirest.MultipartBody is request extends kong.unirest.HttpRequest | until=3.14.5
          type kong.unirest.HttpResponse is answer | until=3.14.5
          fluent kong.unirest.Config
          fluent kong.unirest.GetRequest
          fluent kong.unirest.HttpRequestWithBody
          fluent kong.unirest.RequestBodyEntity
          fluent kong.unirest.MultipartBody
          type kong.unirest.core.Unirest is other | since=4.0.0
          type kong.unirest.core.UnirestInstance is client extends java.lang.AutoCloseable | since=4.0.0
          type kong.unirest.core.Config is config | since=4.0.0
          type kong.unirest.core.HttpRequest is request | since=4.0.0
          type kong.unirest.core.GetRequest is request extends kong.unirest.core.HttpRequest | since=4.0.0
          type kong.unirest.core.HttpRequestWithBody is request extends kong.unirest.core.HttpRequest | since=4.0.0
          type kong.unirest.core.RequestBodyEntity is request extends kong.unirest.core.HttpRequest | since=4.0.0
          type kong.unirest.core.MultipartBody is request extends kong.unirest.core.HttpRequest | since=4.0.0
          type kong.unirest.core.HttpResponse is answer | since=4.0.0
          fluent kong.unirest.core.Config
          fluent kong.unirest.core.GetRequest
          fluent kong.unirest.core.HttpRequestWithBody
          fluent kong.unirest.core.RequestBodyEntity
          fluent kong.unirest.core.MultipartBody

          # The static methods share one client.
          client kong.unirest.Unirest#spawnInstance() -> kong.unirest.UnirestInstance
          uses kong.unirest.UnirestInstance#get(..) -> kong.unirest.GetRequest
          fresh kong.unirest.UnirestInstance#get(..) -> kong.unirest.GetRequest
          uses kong.unirest.UnirestInstance#head(..) -> kong.unirest.GetRequest
          fresh kong.unirest.UnirestInstance#head(..) -> kong.unirest.GetRequest
          uses kong.unirest.UnirestInstance#options(..) -> kong.unirest.GetRequest
          fresh kong.unirest.UnirestInstance#options(..) -> kong.unirest.GetRequest
          uses kong.unirest.UnirestInstance#post(..) -> kong.unirest.HttpRequestWithBody
          fresh kong.unirest.UnirestInstance#post(..) -> kong.unirest.HttpRequestWithBody
          uses kong.unirest.UnirestInstance#put(..) -> kong.unirest.HttpRequestWithBody
          fresh kong.unirest.UnirestInstance#put(..) -> kong.unirest.HttpRequestWithBody
          uses kong.unirest.UnirestInstance#patch(..) -> kong.unirest.HttpRequestWithBody
          fresh kong.unirest.UnirestInstance#patch(..) -> kong.unirest.HttpRequestWithBody
          uses kong.unirest.UnirestInstance#delete(..) -> kong.unirest.HttpRequestWithBody
          fresh kong.unirest.UnirestInstance#delete(..) -> kong.unirest.HttpRequestWithBody
          uses kong.unirest.UnirestInstance#request(..) -> kong.unirest.HttpRequestWithBody
          fresh kong.unirest.UnirestInstance#request(..) -> kong.unirest.HttpRequestWithBody
          view kong.unirest.UnirestInstance#config() -> kong.unirest.Config

          client kong.unirest.core.Unirest#spawnInstance() -> kong.unirest.core.UnirestInstance
          uses kong.unirest.core.UnirestInstance#get(..) -> kong.unirest.core.GetRequest
          fresh kong.unirest.core.UnirestInstance#get(..) -> kong.unirest.core.GetRequest
          uses kong.unirest.core.UnirestInstance#head(..) -> kong.unirest.core.GetRequest
          fresh kong.unirest.core.UnirestInstance#head(..) -> kong.unirest.core.GetRequest
          uses kong.unirest.core.UnirestInstance#options(..) -> kong.unirest.core.GetRequest
          fresh kong.unirest.core.UnirestInstance#options(..) -> kong.unirest.core.GetRequest
          uses kong.unirest.core.UnirestInstance#post(..) -> kong.unirest.core.HttpRequestWithBody
          fresh kong.unirest.core.UnirestInstance#post(..) -> kong.unirest.core.HttpRequestWithBody
          uses kong.unirest.core.UnirestInstance#put(..) -> kong.unirest.core.HttpRequestWithBody
          fresh kong.unirest.core.UnirestInstance#put(..) -> kong.unirest.core.HttpRequestWithBody
          uses kong.unirest.core.UnirestInstance#patch(..) -> kong.unirest.core.HttpRequestWithBody
          fresh kong.unirest.core.UnirestInstance#patch(..) -> kong.unirest.core.HttpRequestWithBody
          uses kong.unirest.core.UnirestInstance#delete(..) -> kong.unirest.core.HttpRequestWithBody
          fresh kong.unirest.core.UnirestInstance#delete(..) -> kong.unirest.core.HttpRequestWithBody
          uses kong.unirest.core.UnirestInstance#request(..) -> kong.unirest.core.HttpRequestWithBody
          fresh kong.unirest.core.UnirestInstance#request(..) -> kong.unirest.core.HttpRequestWithBody
          view kong.unirest.core.UnirestInstance#config() -> kong.unirest.core.Config

          # 3 bounds connect and response by default; 4 has no default for the response.
          mend kong.unirest.core.HttpRequest#asString() => $receiver{response .requestTimeout($ms)}
          mend kong.unirest.core.HttpRequest#asBytes() => $receiver{response .requestTimeout($ms)}
          mend kong.unirest.core.HttpRequest#asJson() => $receiver{response .requestTimeout($ms)}
          mend kong.unirest.core.HttpRequest#asEmpty() => $receiver{response .requestTimeout($ms)}
          mend kong.unirest.core.HttpRequest#asStringAsync(..) => $receiver{response .requestTimeout($ms)}
          mend kong.unirest.core.HttpRequest#asBytesAsync(..) => $receiver{response .requestTimeout($ms)}
          mend kong.unirest.core.HttpRequest#asJsonAsync(..) => $receiver{response .requestTimeout($ms)}
          mend kong.unirest.core.HttpRequest#asEmptyAsync(..) => $receiver{response .requestTimeout($ms)}
          blocks kong.unirest.core.HttpRequest#asString() -> kong.unirest.core.HttpResponse | response receiver=response
          blocks kong.unirest.core.HttpRequest#asBytes() -> kong.unirest.core.HttpResponse | response receiver=response
          blocks kong.unirest.core.HttpRequest#asJson() -> kong.unirest.core.HttpResponse | response receiver=response
          blocks kong.unirest.core.HttpRequest#asEmpty() -> kong.unirest.core.HttpResponse | response receiver=response
          blocks kong.unirest.core.HttpRequest#asFile(..) -> kong.unirest.core.HttpResponse | response receiver=response
          blocks kong.unirest.core.HttpRequest#asObject(..) -> kong.unirest.core.HttpResponse | response receiver=response
          blocks kong.unirest.core.HttpRequest#asStringAsync(..) -> java.util.concurrent.CompletableFuture | response receiver=response
          blocks kong.unirest.core.HttpRequest#asBytesAsync(..) -> java.util.concurrent.CompletableFuture | response receiver=response
          blocks kong.unirest.core.HttpRequest#asJsonAsync(..) -> java.util.concurrent.CompletableFuture | response receiver=response
          blocks kong.unirest.core.HttpRequest#asEmptyAsync(..) -> java.util.concurrent.CompletableFuture | response receiver=response
          blocks kong.unirest.core.HttpRequest#asFileAsync(..) -> java.util.concurrent.CompletableFuture | response receiver=response
          blocks kong.unirest.core.HttpRequest#asObjectAsync(..) -> java.util.concurrent.CompletableFuture | response receiver=response
          blocks kong.unirest.core.HttpRequest#thenConsume(Consumer) | response receiver=response
          blocks kong.unirest.core.HttpRequest#thenConsumeAsync(Consumer) | response receiver=response
          sets response kong.unirest.core.Config#requestTimeout(Integer) | none=null
          sets response kong.unirest.core.HttpRequest#requestTimeout(int)
          # A client of the program has its own timeouts.
          sets response kong.unirest.core.Config#httpClient(..)
          sets connect kong.unirest.Config#connectTimeout(int) | none=zero
          sets response kong.unirest.Config#socketTimeout(int) | none=zero
          sets connect kong.unirest.HttpRequest#connectTimeout(int) | none=zero
          sets response kong.unirest.HttpRequest#socketTimeout(int) | none=zero
          no-reuse kong.unirest.HttpRequest#header(String,String) | arg0=Connection arg1=close
          waits kong.unirest.HttpRequest#asString() -> kong.unirest.HttpResponse | until=3.14.5
          waits kong.unirest.HttpRequest#asBytes() -> kong.unirest.HttpResponse | until=3.14.5
          waits kong.unirest.HttpRequest#asJson() -> kong.unirest.HttpResponse | until=3.14.5
          waits kong.unirest.HttpRequest#asEmpty() -> kong.unirest.HttpResponse | until=3.14.5
          waits kong.unirest.HttpRequest#asFile(..) -> kong.unirest.HttpResponse | until=3.14.5
          waits kong.unirest.HttpRequest#asObject(..) -> kong.unirest.HttpResponse | until=3.14.5
          waits kong.unirest.HttpRequest#thenConsume(Consumer) | until=3.14.5
          status kong.unirest.HttpResponse#getStatus() | until=3.14.5
          status kong.unirest.HttpResponse#isSuccess() | until=3.14.5
          status kong.unirest.core.HttpResponse#getStatus() | since=4.0.0
          status kong.unirest.core.HttpResponse#isSuccess() | since=4.0.0
          """);

  private Unirest() {}
}
