package io.github.httpvet.core.catalog.library;

import io.github.httpvet.core.catalog.Library;

/**
 * {@code WebClient}. Read in 5.3.39 to 7.0.9: without a connector of its own it has the pool of the
 * whole program, so making one costs nothing, and nothing bounds the wait for the response; only
 * who asks for a {@code ClientResponse} has to consume it.
 */
final class SpringWebClient {

  static final Library LIBRARY =
      Library.of(
          "Spring WebClient",
          """
          supports 5.3.39 org.springframework:spring-webflux:5.3.39 org.springframework:spring-web:5.3.39 org.springframework:spring-core:5.3.39 io.projectreactor:reactor-core:3.4.41
          supports 7.0.9 org.springframework:spring-webflux:7.0.9 org.springframework:spring-web:7.0.9 org.springframework:spring-core:7.0.9 io.projectreactor:reactor-core:3.8.8
          mention org.springframework.web.reactive.function.client
          type org.springframework.web.server.ServerWebExchange is event-loop
          type org.springframework.web.reactive.function.server.ServerRequest is event-loop
          type org.springframework.web.reactive.function.client.WebClient is client
          type org.springframework.web.reactive.function.client.WebClient.Builder is other
          type org.springframework.web.reactive.function.client.WebClient.ResponseSpec is request
          type org.springframework.web.reactive.function.client.WebClient.UriSpec is request
          type org.springframework.web.reactive.function.client.WebClient.RequestHeadersSpec is request
          type org.springframework.web.reactive.function.client.WebClient.RequestBodySpec is request extends org.springframework.web.reactive.function.client.WebClient.RequestHeadersSpec
          type org.springframework.web.reactive.function.client.WebClient.RequestHeadersUriSpec is request extends org.springframework.web.reactive.function.client.WebClient.RequestHeadersSpec,org.springframework.web.reactive.function.client.WebClient.UriSpec
          type org.springframework.web.reactive.function.client.WebClient.RequestBodyUriSpec is request extends org.springframework.web.reactive.function.client.WebClient.RequestBodySpec,org.springframework.web.reactive.function.client.WebClient.RequestHeadersUriSpec
          type org.springframework.web.reactive.function.client.ClientResponse is response
          type reactor.core.publisher.Mono is promise
          type reactor.core.publisher.Flux is promise
          type org.springframework.http.client.reactive.ReactorClientHttpConnector is config
          type org.springframework.http.client.reactive.JdkClientHttpConnector is config | since=6.0
          type org.springframework.http.client.reactive.HttpComponentsClientHttpConnector is config

          fresh org.springframework.web.reactive.function.client.WebClient#create(..) -> org.springframework.web.reactive.function.client.WebClient
          fresh org.springframework.web.reactive.function.client.WebClient#builder() -> org.springframework.web.reactive.function.client.WebClient.Builder
          view org.springframework.web.reactive.function.client.WebClient.Builder#build() -> org.springframework.web.reactive.function.client.WebClient
          # A builder is a layer over its connector, and a connector over its client.
          derives org.springframework.web.reactive.function.client.WebClient#mutate() -> org.springframework.web.reactive.function.client.WebClient.Builder
          configures org.springframework.web.reactive.function.client.WebClient.Builder#clientConnector(..) | holds
          shares org.springframework.web.reactive.function.client.WebClient.Builder#clientConnector(..)
          view org.springframework.web.reactive.function.client.WebClient.Builder#clientConnector(..) -> org.springframework.web.reactive.function.client.WebClient.Builder
          fresh org.springframework.http.client.reactive.ReactorClientHttpConnector#<init>()
          view org.springframework.http.client.reactive.ReactorClientHttpConnector#<init>(HttpClient) | arg0
          client org.springframework.http.client.reactive.JdkClientHttpConnector#<init>() | since=6.0
          view org.springframework.http.client.reactive.JdkClientHttpConnector#<init>(HttpClient) | arg0 since=6.0
          client org.springframework.http.client.reactive.HttpComponentsClientHttpConnector#<init>()
          view org.springframework.http.client.reactive.HttpComponentsClientHttpConnector#<init>(CloseableHttpAsyncClient) | arg0
          sets response org.springframework.http.client.reactive.JdkClientHttpConnector#setReadTimeout(..) | since=6.0
          # Filters and customizers can have timeouts: a builder with them is not followed.
          sets response org.springframework.web.reactive.function.client.WebClient.Builder#exchangeFunction(..)
          sets response org.springframework.web.reactive.function.client.WebClient.Builder#filter(..)
          sets response org.springframework.web.reactive.function.client.WebClient.Builder#filters(..)
          sets response org.springframework.web.reactive.function.client.WebClient.Builder#apply(..)
          sets response org.springframework.web.reactive.function.client.WebClient.Builder#defaultRequest(..)
          sets response org.springframework.web.reactive.function.client.WebClient.RequestHeadersSpec#httpRequest(..)
          view org.springframework.web.reactive.function.client.WebClient.Builder#baseUrl(..) -> org.springframework.web.reactive.function.client.WebClient.Builder
          view org.springframework.web.reactive.function.client.WebClient.Builder#defaultHeader(..) -> org.springframework.web.reactive.function.client.WebClient.Builder
          view org.springframework.web.reactive.function.client.WebClient.Builder#defaultHeaders(..) -> org.springframework.web.reactive.function.client.WebClient.Builder
          view org.springframework.web.reactive.function.client.WebClient.Builder#defaultCookie(..) -> org.springframework.web.reactive.function.client.WebClient.Builder
          view org.springframework.web.reactive.function.client.WebClient.Builder#codecs(..) -> org.springframework.web.reactive.function.client.WebClient.Builder
          view org.springframework.web.reactive.function.client.WebClient.Builder#exchangeStrategies(..) -> org.springframework.web.reactive.function.client.WebClient.Builder
          uses org.springframework.web.reactive.function.client.WebClient#get()
          uses org.springframework.web.reactive.function.client.WebClient#head()
          uses org.springframework.web.reactive.function.client.WebClient#post()
          uses org.springframework.web.reactive.function.client.WebClient#put()
          uses org.springframework.web.reactive.function.client.WebClient#patch()
          uses org.springframework.web.reactive.function.client.WebClient#delete()
          uses org.springframework.web.reactive.function.client.WebClient#options()
          uses org.springframework.web.reactive.function.client.WebClient#method(..)
          # Each step of a request, up to the Mono of its body, is a handle of the client.
          view org.springframework.web.reactive.function.client.WebClient#get() -> org.springframework.web.reactive.function.client.WebClient.RequestHeadersUriSpec | new
          view org.springframework.web.reactive.function.client.WebClient#head() -> org.springframework.web.reactive.function.client.WebClient.RequestHeadersUriSpec | new
          view org.springframework.web.reactive.function.client.WebClient#delete() -> org.springframework.web.reactive.function.client.WebClient.RequestHeadersUriSpec | new
          view org.springframework.web.reactive.function.client.WebClient#options() -> org.springframework.web.reactive.function.client.WebClient.RequestHeadersUriSpec | new
          view org.springframework.web.reactive.function.client.WebClient#post() -> org.springframework.web.reactive.function.client.WebClient.RequestBodyUriSpec | new
          view org.springframework.web.reactive.function.client.WebClient#put() -> org.springframework.web.reactive.function.client.WebClient.RequestBodyUriSpec | new
          view org.springframework.web.reactive.function.client.WebClient#patch() -> org.springframework.web.reactive.function.client.WebClient.RequestBodyUriSpec | new
          view org.springframework.web.reactive.function.client.WebClient#method(..) -> org.springframework.web.reactive.function.client.WebClient.RequestBodyUriSpec | new
          view org.springframework.web.reactive.function.client.WebClient.UriSpec#uri(..) -> org.springframework.web.reactive.function.client.WebClient.RequestHeadersSpec
          view org.springframework.web.reactive.function.client.WebClient.RequestHeadersSpec#header(..) -> org.springframework.web.reactive.function.client.WebClient.RequestHeadersSpec
          view org.springframework.web.reactive.function.client.WebClient.RequestHeadersSpec#headers(..) -> org.springframework.web.reactive.function.client.WebClient.RequestHeadersSpec
          view org.springframework.web.reactive.function.client.WebClient.RequestHeadersSpec#accept(..) -> org.springframework.web.reactive.function.client.WebClient.RequestHeadersSpec
          view org.springframework.web.reactive.function.client.WebClient.RequestHeadersSpec#cookie(..) -> org.springframework.web.reactive.function.client.WebClient.RequestHeadersSpec
          view org.springframework.web.reactive.function.client.WebClient.RequestHeadersSpec#attribute(..) -> org.springframework.web.reactive.function.client.WebClient.RequestHeadersSpec
          view org.springframework.web.reactive.function.client.WebClient.RequestHeadersSpec#retrieve() -> org.springframework.web.reactive.function.client.WebClient.ResponseSpec
          view org.springframework.web.reactive.function.client.WebClient.RequestBodySpec#contentType(..) -> org.springframework.web.reactive.function.client.WebClient.RequestBodySpec
          view org.springframework.web.reactive.function.client.WebClient.RequestBodySpec#contentLength(..) -> org.springframework.web.reactive.function.client.WebClient.RequestBodySpec
          view org.springframework.web.reactive.function.client.WebClient.RequestBodySpec#body(..) -> org.springframework.web.reactive.function.client.WebClient.RequestHeadersSpec
          view org.springframework.web.reactive.function.client.WebClient.RequestBodySpec#bodyValue(..) -> org.springframework.web.reactive.function.client.WebClient.RequestHeadersSpec
          view org.springframework.web.reactive.function.client.WebClient.ResponseSpec#onStatus(..) -> org.springframework.web.reactive.function.client.WebClient.ResponseSpec
          view org.springframework.web.reactive.function.client.WebClient.ResponseSpec#bodyToMono(..) -> reactor.core.publisher.Mono
          view org.springframework.web.reactive.function.client.WebClient.ResponseSpec#bodyToFlux(..) -> reactor.core.publisher.Flux
          view org.springframework.web.reactive.function.client.WebClient.ResponseSpec#toEntity(..) -> reactor.core.publisher.Mono
          view org.springframework.web.reactive.function.client.WebClient.ResponseSpec#toEntityList(..) -> reactor.core.publisher.Mono
          view org.springframework.web.reactive.function.client.WebClient.ResponseSpec#toBodilessEntity() -> reactor.core.publisher.Mono
          view org.springframework.web.reactive.function.client.WebClient.RequestHeadersSpec#exchangeToMono(..)
          view org.springframework.web.reactive.function.client.WebClient.RequestHeadersSpec#exchangeToFlux(..)
          view reactor.core.publisher.Mono#timeout(..)
          sets response reactor.core.publisher.Mono#timeout(..) | copy
          mend reactor.core.publisher.Mono#block() => $receiver{response .timeout($duration)}
          mend org.springframework.http.client.reactive.JdkClientHttpConnector => [org.springframework.http.client.reactive.JdkClientHttpConnector] connector = $it ; {response connector.setReadTimeout($duration)} => connector
          blocks reactor.core.publisher.Mono#block() | response receiver=response

          # The function that gets the response has to consume it.
          opens org.springframework.web.reactive.function.client.WebClient.RequestHeadersSpec#exchange() -> reactor.core.publisher.Mono | until=6.99
          # Waited for, a response is the caller's to consume.
          opens reactor.core.publisher.Mono#block() | of=org.springframework.web.reactive.function.client.ClientResponse
          opens reactor.core.publisher.Mono#block(Duration) | of=org.springframework.web.reactive.function.client.ClientResponse
          closes org.springframework.web.reactive.function.client.ClientResponse#bodyToMono(..)
          closes org.springframework.web.reactive.function.client.ClientResponse#bodyToFlux(..)
          closes org.springframework.web.reactive.function.client.ClientResponse#body(..)
          closes org.springframework.web.reactive.function.client.ClientResponse#toEntity(..)
          closes org.springframework.web.reactive.function.client.ClientResponse#toEntityList(..)
          closes org.springframework.web.reactive.function.client.ClientResponse#toBodilessEntity()
          closes org.springframework.web.reactive.function.client.ClientResponse#releaseBody()
          closes org.springframework.web.reactive.function.client.ClientResponse#createException()
          neutral org.springframework.web.reactive.function.client.ClientResponse#statusCode()
          neutral org.springframework.web.reactive.function.client.ClientResponse#headers()
          neutral org.springframework.web.reactive.function.client.ClientResponse#cookies()
          neutral org.springframework.web.reactive.function.client.ClientResponse#strategies()
          neutral org.springframework.web.reactive.function.client.ClientResponse#logPrefix()
          # https://docs.spring.io/spring-framework/reference/web/webflux-webclient/client-retrieve.html: use toBodilessEntity().
          bodiless org.springframework.web.reactive.function.client.WebClient#head()
          discards org.springframework.web.reactive.function.client.WebClient.ResponseSpec#bodyToMono(Class) | arg0=Void.class
          discards org.springframework.web.reactive.function.client.ClientResponse#bodyToMono(Class) | arg0=Void.class
          whole-bodies org.springframework.http.codec.CodecConfigurer.DefaultCodecs#maxInMemorySize(int) | arg0=-1
          no-reuse org.springframework.http.HttpHeaders#set(String,String) | arg0=Connection arg1=close for=org.springframework.web.reactive.function.client.WebClient.Builder,org.springframework.web.reactive.function.client.WebClient.RequestHeadersSpec
          no-reuse org.springframework.http.HttpHeaders#add(String,String) | arg0=Connection arg1=close for=org.springframework.web.reactive.function.client.WebClient.Builder,org.springframework.web.reactive.function.client.WebClient.RequestHeadersSpec
          no-reuse org.springframework.http.HttpHeaders#setConnection(String) | arg0=close for=org.springframework.web.reactive.function.client.WebClient.Builder,org.springframework.web.reactive.function.client.WebClient.RequestHeadersSpec
          no-reuse org.springframework.web.reactive.function.client.WebClient.Builder#defaultHeader(String,String[]) | arg0=Connection arg1=close
          no-reuse org.springframework.web.reactive.function.client.WebClient.RequestHeadersSpec#header(String,String[]) | arg0=Connection arg1=close
          offloads reactor.core.publisher.Mono#subscribeOn(..)
          offloads reactor.core.publisher.Mono#publishOn(..)
          offloads reactor.core.publisher.Flux#subscribeOn(..)
          offloads reactor.core.publisher.Flux#publishOn(..)
          waits reactor.core.publisher.Flux#blockFirst(..)
          waits reactor.core.publisher.Flux#blockLast(..)
          resends reactor.core.publisher.Mono#retry(long) | of-post
          resends reactor.core.publisher.Mono#retryWhen(Retry) | of-post
          retries-endlessly reactor.core.publisher.Mono#retry()
          retries-endlessly reactor.core.publisher.Flux#retry()
          opens org.springframework.web.reactive.function.client.ExchangeFunction#exchange(ClientRequest) -> reactor.core.publisher.Mono | on-the-way
          waits reactor.core.publisher.Mono#blockOptional(..)
          waits reactor.core.publisher.Mono#block(..)
          opens org.springframework.web.reactive.function.client.ExchangeFunction#exchange(ClientRequest) -> reactor.core.publisher.Mono | on-the-way
          """);

  private SpringWebClient() {}
}
