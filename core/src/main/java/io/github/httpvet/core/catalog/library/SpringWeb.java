package io.github.httpvet.core.catalog.library;

import io.github.httpvet.core.catalog.Library;

/**
 * {@code RestTemplate}, {@code RestClient} and the request factories of Spring. Read in 5.3.39 to
 * 7.0.10: a {@code new RestTemplate()} always has a {@code SimpleClientHttpRequestFactory}, whose
 * connections are those of {@code HttpURLConnection}, of one cache and without timeouts; a {@code
 * RestClient} that is built without a factory makes one of its own, of a library that it finds on
 * the class path. Both close responses themselves.
 */
final class SpringWeb {

  static final Library LIBRARY =
      Library.of(
          "Spring RestTemplate and RestClient",
          """
          supports 5.3.39 org.springframework:spring-web:5.3.39 org.springframework:spring-core:5.3.39
          supports 7.0.10 org.springframework:spring-web:7.0.10 org.springframework:spring-core:7.0.10
          version 4.0.0 has org.springframework.web.bind.annotation.RestController
          version 5.0.0 has org.springframework.http.client.reactive.ClientHttpConnector
          version 6.0.0 has org.springframework.http.ProblemDetail
          mention org.springframework.web.client
          mention org.springframework.http.client
          type org.springframework.web.client.RestOperations is other
          type org.springframework.web.client.RestTemplate is other extends org.springframework.web.client.RestOperations,org.springframework.http.client.support.HttpAccessor
          type org.springframework.http.client.support.HttpAccessor is other
          type org.springframework.web.client.RestClient is client | since=6.1
          type org.springframework.web.client.RestClient.Builder is builder | since=6.1
          type org.springframework.http.client.SimpleClientHttpRequestFactory is config
          type org.springframework.web.client.RestClient.ResponseSpec is request | since=6.1
          type org.springframework.web.client.RestClient.UriSpec is request | since=6.1
          type org.springframework.web.client.RestClient.RequestHeadersSpec is request | since=6.1
          type org.springframework.web.client.RestClient.RequestBodySpec is request extends org.springframework.web.client.RestClient.RequestHeadersSpec | since=6.1
          type org.springframework.web.client.RestClient.RequestHeadersUriSpec is request extends org.springframework.web.client.RestClient.RequestHeadersSpec,org.springframework.web.client.RestClient.UriSpec | since=6.1
          type org.springframework.web.client.RestClient.RequestBodyUriSpec is request extends org.springframework.web.client.RestClient.RequestBodySpec,org.springframework.web.client.RestClient.RequestHeadersUriSpec | since=6.1
          type org.springframework.http.client.BufferingClientHttpRequestFactory is config
          type org.springframework.http.client.InterceptingClientHttpRequestFactory is config
          type org.springframework.http.client.HttpComponentsClientHttpRequestFactory is config
          type org.springframework.http.client.JdkClientHttpRequestFactory is config | since=6.1
          type org.springframework.http.client.JettyClientHttpRequestFactory is config | since=6.1
          type org.springframework.http.client.OkHttp3ClientHttpRequestFactory is config | until=6.2.99
          type org.springframework.http.client.ReactorClientHttpRequestFactory is config | since=6.2
          type org.springframework.http.client.ClientHttpRequest is request
          type org.springframework.http.client.ClientHttpRequestExecution is other
          type org.springframework.http.client.ClientHttpResponse is response extends java.io.Closeable,org.springframework.http.HttpInputMessage
          type org.springframework.web.client.RestClient.RequestHeadersSpec.ConvertibleClientHttpResponse is response extends org.springframework.http.client.ClientHttpResponse | since=6.1
          type org.springframework.http.HttpInputMessage is other
          type org.springframework.util.StreamUtils is other
          type org.springframework.util.FileCopyUtils is other

          # Without a factory, each client has one of its own, and with it a pool.
          client org.springframework.web.client.RestClient#create() -> org.springframework.web.client.RestClient
          client org.springframework.web.client.RestClient#create(String) -> org.springframework.web.client.RestClient
          client org.springframework.web.client.RestClient#create(URI) -> org.springframework.web.client.RestClient | since=6.2
          derives org.springframework.web.client.RestClient#create(RestTemplate) -> org.springframework.web.client.RestClient
          derives org.springframework.web.client.RestClient#builder(RestTemplate) -> org.springframework.web.client.RestClient.Builder
          client org.springframework.web.client.RestClient.Builder#build() -> org.springframework.web.client.RestClient
          fresh org.springframework.web.client.RestClient#builder() -> org.springframework.web.client.RestClient.Builder
          derives org.springframework.web.client.RestClient#mutate() -> org.springframework.web.client.RestClient.Builder
          shares org.springframework.web.client.RestClient.Builder#requestFactory(..)
          view org.springframework.web.client.RestClient.Builder#requestFactory(..) -> org.springframework.web.client.RestClient.Builder
          configures org.springframework.web.client.RestClient.Builder#requestFactory(..)
          configures org.springframework.web.client.RestClient#create(RestTemplate)
          configures org.springframework.web.client.RestClient#builder(RestTemplate)
          # It takes the first library that it finds on the class path; where it finds none, the client of
          # the JDK, without timeouts.
          sets connect,response org.springframework.web.client.RestClient#create() | with=org.apache.hc.client5.http.classic.HttpClient,org.eclipse.jetty.client.HttpClient,reactor.netty.http.client.HttpClient
          sets connect,response org.springframework.web.client.RestClient#create(String) | with=org.apache.hc.client5.http.classic.HttpClient,org.eclipse.jetty.client.HttpClient,reactor.netty.http.client.HttpClient
          sets connect,response org.springframework.web.client.RestClient#create(URI) | since=6.2 with=org.apache.hc.client5.http.classic.HttpClient,org.eclipse.jetty.client.HttpClient,reactor.netty.http.client.HttpClient
          sets connect,response org.springframework.web.client.RestClient#builder() | unless=requestFactory with=org.apache.hc.client5.http.classic.HttpClient,org.eclipse.jetty.client.HttpClient,reactor.netty.http.client.HttpClient
          mend org.springframework.web.client.RestClient#create() => [org.springframework.http.client.JdkClientHttpRequestFactory] factory = new [org.springframework.http.client.JdkClientHttpRequestFactory]([java.net.http.HttpClient].newBuilder(){connect .connectTimeout($duration)}.build()) ; {response factory.setReadTimeout($duration)} => [org.springframework.web.client.RestClient].builder().requestFactory(factory).build()
          sets connect,response org.springframework.web.client.RestClient.Builder#apply(..)
          sets connect,response org.springframework.web.client.RestClient.Builder#requestInterceptor(..)
          shares org.springframework.web.client.RestClient.Builder#apply(..)
          view org.springframework.web.client.RestClient.Builder#baseUrl(..) -> org.springframework.web.client.RestClient.Builder
          view org.springframework.web.client.RestClient.Builder#defaultHeader(..) -> org.springframework.web.client.RestClient.Builder
          view org.springframework.web.client.RestClient.Builder#defaultHeaders(..) -> org.springframework.web.client.RestClient.Builder
          view org.springframework.web.client.RestClient.Builder#defaultStatusHandler(..) -> org.springframework.web.client.RestClient.Builder
          view org.springframework.web.client.RestClient.Builder#defaultUriVariables(..) -> org.springframework.web.client.RestClient.Builder
          view org.springframework.web.client.RestClient.Builder#requestInterceptor(..) -> org.springframework.web.client.RestClient.Builder
          view org.springframework.web.client.RestClient.Builder#messageConverters(..) -> org.springframework.web.client.RestClient.Builder
          sets connect,response org.springframework.web.client.RestClient.Builder#requestInterceptors(..)
          sets connect,response org.springframework.web.client.RestClient.Builder#requestInitializer(..)
          sets connect,response org.springframework.web.client.RestClient.Builder#requestInitializers(..)
          view org.springframework.web.client.RestClient.Builder#requestInterceptors(..) -> org.springframework.web.client.RestClient.Builder
          view org.springframework.web.client.RestClient.Builder#requestInitializer(..) -> org.springframework.web.client.RestClient.Builder
          view org.springframework.web.client.RestClient.Builder#requestInitializers(..) -> org.springframework.web.client.RestClient.Builder
          view org.springframework.web.client.RestClient.Builder#uriBuilderFactory(..) -> org.springframework.web.client.RestClient.Builder
          view org.springframework.web.client.RestClient.Builder#defaultRequest(..) -> org.springframework.web.client.RestClient.Builder
          view org.springframework.web.client.RestClient.Builder#observationRegistry(..) -> org.springframework.web.client.RestClient.Builder
          view org.springframework.web.client.RestClient.Builder#observationConvention(..) -> org.springframework.web.client.RestClient.Builder
          view org.springframework.web.client.RestClient.Builder#defaultCookie(..) -> org.springframework.web.client.RestClient.Builder | since=6.2
          view org.springframework.web.client.RestClient.Builder#defaultCookies(..) -> org.springframework.web.client.RestClient.Builder | since=6.2
          view org.springframework.web.client.RestClient.Builder#bufferContent(..) -> org.springframework.web.client.RestClient.Builder | since=7.0
          view org.springframework.web.client.RestClient.Builder#defaultApiVersion(..) -> org.springframework.web.client.RestClient.Builder | since=7.0
          view org.springframework.web.client.RestClient.Builder#apiVersionInserter(..) -> org.springframework.web.client.RestClient.Builder | since=7.0
          view org.springframework.web.client.RestClient.Builder#configureMessageConverters(..) -> org.springframework.web.client.RestClient.Builder | since=7.0
          uses org.springframework.web.client.RestClient#get()
          uses org.springframework.web.client.RestClient#head()
          uses org.springframework.web.client.RestClient#post()
          uses org.springframework.web.client.RestClient#put()
          uses org.springframework.web.client.RestClient#patch()
          uses org.springframework.web.client.RestClient#delete()
          uses org.springframework.web.client.RestClient#options()
          uses org.springframework.web.client.RestClient#method(..)

          # Each step of a request is a handle of the client.
          view org.springframework.web.client.RestClient#get() -> org.springframework.web.client.RestClient.RequestHeadersUriSpec | new
          view org.springframework.web.client.RestClient#head() -> org.springframework.web.client.RestClient.RequestHeadersUriSpec | new
          view org.springframework.web.client.RestClient#delete() -> org.springframework.web.client.RestClient.RequestHeadersUriSpec | new
          view org.springframework.web.client.RestClient#options() -> org.springframework.web.client.RestClient.RequestHeadersUriSpec | new
          view org.springframework.web.client.RestClient#post() -> org.springframework.web.client.RestClient.RequestBodyUriSpec | new
          view org.springframework.web.client.RestClient#put() -> org.springframework.web.client.RestClient.RequestBodyUriSpec | new
          view org.springframework.web.client.RestClient#patch() -> org.springframework.web.client.RestClient.RequestBodyUriSpec | new
          view org.springframework.web.client.RestClient#method(..) -> org.springframework.web.client.RestClient.RequestBodyUriSpec | new
          view org.springframework.web.client.RestClient.UriSpec#uri(..) -> org.springframework.web.client.RestClient.RequestHeadersSpec
          view org.springframework.web.client.RestClient.RequestHeadersSpec#accept(..) -> org.springframework.web.client.RestClient.RequestHeadersSpec
          view org.springframework.web.client.RestClient.RequestHeadersSpec#header(..) -> org.springframework.web.client.RestClient.RequestHeadersSpec
          view org.springframework.web.client.RestClient.RequestHeadersSpec#headers(..) -> org.springframework.web.client.RestClient.RequestHeadersSpec
          view org.springframework.web.client.RestClient.RequestHeadersSpec#attribute(..) -> org.springframework.web.client.RestClient.RequestHeadersSpec
          view org.springframework.web.client.RestClient.RequestBodySpec#contentType(..) -> org.springframework.web.client.RestClient.RequestBodySpec
          view org.springframework.web.client.RestClient.RequestBodySpec#body(..) -> org.springframework.web.client.RestClient.RequestBodySpec
          view org.springframework.web.client.RestClient.RequestHeadersSpec#retrieve() -> org.springframework.web.client.RestClient.ResponseSpec
          view org.springframework.web.client.RestClient.ResponseSpec#onStatus(..) -> org.springframework.web.client.RestClient.ResponseSpec
          blocks org.springframework.web.client.RestClient.ResponseSpec#body(..) | connect,response receiver=connect,response report=origin
          blocks org.springframework.web.client.RestClient.ResponseSpec#toEntity(..) | connect,response receiver=connect,response report=origin
          blocks org.springframework.web.client.RestClient.ResponseSpec#toBodilessEntity() | connect,response receiver=connect,response report=origin
          blocks org.springframework.web.client.RestClient.RequestHeadersSpec#exchange(..) | connect,response receiver=connect,response report=origin
          # A template is a layer over its factory, and a factory over its client.
          fresh org.springframework.web.client.RestTemplate#<init>()
          fresh org.springframework.web.client.RestTemplate#<init>(List) | until=6.2.99
          fresh org.springframework.web.client.RestTemplate#<init>(Iterable) | since=7.0
          view org.springframework.web.client.RestTemplate#<init>(ClientHttpRequestFactory) | arg0
          configures org.springframework.http.client.support.HttpAccessor#setRequestFactory(..) | holds
          view org.springframework.http.client.support.HttpAccessor#getRequestFactory() -> org.springframework.http.client.ClientHttpRequestFactory
          shares org.springframework.http.client.support.HttpAccessor#setRequestFactory(..) | on=client
          view org.springframework.http.client.BufferingClientHttpRequestFactory#<init>(ClientHttpRequestFactory) | arg0
          view org.springframework.http.client.InterceptingClientHttpRequestFactory#<init>(ClientHttpRequestFactory,List) | arg0
          fresh org.springframework.http.client.SimpleClientHttpRequestFactory#<init>()
          client org.springframework.http.client.HttpComponentsClientHttpRequestFactory#<init>()
          view org.springframework.http.client.HttpComponentsClientHttpRequestFactory#<init>(HttpClient) | arg0
          shares org.springframework.http.client.HttpComponentsClientHttpRequestFactory#setHttpClient(..)
          configures org.springframework.http.client.HttpComponentsClientHttpRequestFactory#setHttpClient(..) | holds
          client org.springframework.http.client.JdkClientHttpRequestFactory#<init>()
          view org.springframework.http.client.JdkClientHttpRequestFactory#<init>(HttpClient) | arg0
          view org.springframework.http.client.JdkClientHttpRequestFactory#<init>(HttpClient,Executor) | arg0
          client org.springframework.http.client.JettyClientHttpRequestFactory#<init>()
          view org.springframework.http.client.JettyClientHttpRequestFactory#<init>(HttpClient) | arg0
          client org.springframework.http.client.OkHttp3ClientHttpRequestFactory#<init>() | until=6.2.99
          view org.springframework.http.client.OkHttp3ClientHttpRequestFactory#<init>(OkHttpClient) | arg0 until=6.2.99
          fresh org.springframework.http.client.ReactorClientHttpRequestFactory#<init>()
          view org.springframework.http.client.ReactorClientHttpRequestFactory#<init>(HttpClient) | arg0
          # By default: Apache HttpClient 5 has 3 minutes, and Spring 5 made a 4 without an end; Jetty and
          # Reactor bound the response by 10 s, and only Reactor's not if it is given a client.
          sets connect,response org.springframework.http.client.HttpComponentsClientHttpRequestFactory#<init>() | unless=setHttpClient not=4.0.0..5.99
          sets connect,response org.springframework.http.client.JettyClientHttpRequestFactory#<init>(..)
          sets connect,response org.springframework.http.client.OkHttp3ClientHttpRequestFactory#<init>() | until=6.2.99
          sets connect,response org.springframework.http.client.ReactorClientHttpRequestFactory#<init>()
          sets connect org.springframework.http.client.ReactorClientHttpRequestFactory#<init>(HttpClient)
          sets connect org.springframework.http.client.SimpleClientHttpRequestFactory#setConnectTimeout(..) | none=zero
          sets response org.springframework.http.client.SimpleClientHttpRequestFactory#setReadTimeout(..) | none=zero
          sets connect org.springframework.http.client.HttpComponentsClientHttpRequestFactory#setConnectTimeout(..) | none=zero until=6.2.99
          sets response org.springframework.http.client.HttpComponentsClientHttpRequestFactory#setReadTimeout(..) | none=zero
          mend org.springframework.web.client.RestTemplate#<init>() => [org.springframework.http.client.SimpleClientHttpRequestFactory] factory = new [org.springframework.http.client.SimpleClientHttpRequestFactory]() ; {connect factory.setConnectTimeout($ms)} ; {response factory.setReadTimeout($ms)} => new [org.springframework.web.client.RestTemplate](factory)
          mend org.springframework.http.client.SimpleClientHttpRequestFactory => [org.springframework.http.client.SimpleClientHttpRequestFactory] factory = $it ; {connect factory.setConnectTimeout($ms)} ; {response factory.setReadTimeout($ms)} => factory
          sets connect,response org.springframework.http.client.JdkClientHttpRequestFactory#setReadTimeout(..)
          sets connect org.springframework.http.client.OkHttp3ClientHttpRequestFactory#setConnectTimeout(..) | until=6.2.99 none=zero
          sets response org.springframework.http.client.OkHttp3ClientHttpRequestFactory#setReadTimeout(..) | until=6.2.99 none=zero
          sets connect org.springframework.http.client.ReactorClientHttpRequestFactory#setConnectTimeout(..)
          sets response org.springframework.http.client.ReactorClientHttpRequestFactory#setReadTimeout(..)
          # A template that is set up and handed out waits for whoever gets it.
          blocks org.springframework.web.client.RestTemplate#<init>() | connect,response made=connect,response
          blocks org.springframework.web.client.RestTemplate#<init>(ClientHttpRequestFactory) | connect,response made=connect,response
          blocks org.springframework.web.client.RestTemplate#<init>(List) | connect,response made=connect,response until=6.2.99
          blocks org.springframework.web.client.RestTemplate#<init>(Iterable) | connect,response made=connect,response since=7.0
          blocks org.springframework.web.client.RestClient.Builder#build() | connect,response made=connect,response
          # So does a factory, where whoever gets it cannot see which one it is.
          blocks org.springframework.http.client.SimpleClientHttpRequestFactory#<init>() | connect,response made=connect,response
          blocks org.springframework.http.client.HttpComponentsClientHttpRequestFactory#<init>() | connect,response made=connect,response
          blocks org.springframework.http.client.HttpComponentsClientHttpRequestFactory#<init>(HttpClient) | connect,response made=connect,response
          # A subclass that calls itself has no receiver, and so is not known to be such a template.
          blocks org.springframework.web.client.RestOperations#getForObject(..) | connect,response receiver=connect,response http=org.springframework.web.client.RestOperations report=origin
          blocks org.springframework.web.client.RestOperations#getForEntity(..) | connect,response receiver=connect,response http=org.springframework.web.client.RestOperations report=origin
          blocks org.springframework.web.client.RestOperations#headForHeaders(..) | connect,response receiver=connect,response http=org.springframework.web.client.RestOperations report=origin
          blocks org.springframework.web.client.RestOperations#postForLocation(..) | connect,response receiver=connect,response http=org.springframework.web.client.RestOperations report=origin
          blocks org.springframework.web.client.RestOperations#postForObject(..) | connect,response receiver=connect,response http=org.springframework.web.client.RestOperations report=origin
          blocks org.springframework.web.client.RestOperations#postForEntity(..) | connect,response receiver=connect,response http=org.springframework.web.client.RestOperations report=origin
          blocks org.springframework.web.client.RestOperations#put(..) | connect,response receiver=connect,response http=org.springframework.web.client.RestOperations report=origin
          blocks org.springframework.web.client.RestOperations#patchForObject(..) | connect,response receiver=connect,response http=org.springframework.web.client.RestOperations report=origin
          blocks org.springframework.web.client.RestOperations#delete(..) | connect,response receiver=connect,response http=org.springframework.web.client.RestOperations report=origin
          blocks org.springframework.web.client.RestOperations#optionsForAllow(..) | connect,response receiver=connect,response http=org.springframework.web.client.RestOperations report=origin
          blocks org.springframework.web.client.RestOperations#exchange(..) | connect,response receiver=connect,response http=org.springframework.web.client.RestOperations report=origin
          blocks org.springframework.web.client.RestOperations#execute(..) | connect,response receiver=connect,response http=org.springframework.web.client.RestOperations report=origin

          # The templates close; only who works below them has to close himself.
          opens org.springframework.http.client.ClientHttpRequest#execute() -> org.springframework.http.client.ClientHttpResponse
          opens org.springframework.http.client.ClientHttpRequestExecution#execute(..) -> org.springframework.http.client.ClientHttpResponse | on-the-way
          # The function of an exchange that is not to close, and who gets what it gives.
          opens-parameter org.springframework.web.client.RestClient.RequestHeadersSpec#exchange(ExchangeFunction,boolean) | arg0 of-function=1 arg1=false
          opens org.springframework.web.client.RestClient.RequestHeadersSpec#exchange(ExchangeFunction,boolean) | of=org.springframework.http.client.ClientHttpResponse,org.springframework.web.client.RestClient.RequestHeadersSpec.ConvertibleClientHttpResponse,java.io.InputStream arg1=false
          closes org.springframework.web.client.RestClient.RequestHeadersSpec.ConvertibleClientHttpResponse#bodyTo(..)
          release org.springframework.http.client.ClientHttpResponse => $it.close()
          closes org.springframework.http.client.ClientHttpResponse#close()
          view org.springframework.http.HttpInputMessage#getBody() -> java.io.InputStream
          status org.springframework.http.client.ClientHttpResponse#getRawStatusCode() | until=6.2.99
          neutral org.springframework.http.client.ClientHttpResponse#getStatusCode()
          neutral org.springframework.http.client.ClientHttpResponse#getStatusText()
          neutral org.springframework.http.HttpMessage#getHeaders()
          closes org.springframework.util.StreamUtils#copyToByteArray(..) | arg0
          closes org.springframework.util.StreamUtils#copyToString(InputStream,Charset) | arg0
          closes org.springframework.util.StreamUtils#copy(InputStream,OutputStream) | arg0
          closes org.springframework.util.StreamUtils#drain(..) | arg0
          closes org.springframework.util.FileCopyUtils#copyToByteArray(..) | arg0
          closes org.springframework.util.FileCopyUtils#copyToString(..) | arg0
          closes org.springframework.util.FileCopyUtils#copy(InputStream,OutputStream) | arg0
          whole-bodies org.springframework.http.client.BufferingClientHttpRequestFactory#<init>(..)
          # Headers are of requests where they are had from one, or given to one.
          no-reuse org.springframework.http.HttpHeaders#set(String,String) | arg0=Connection arg1=close for=org.springframework.http.HttpRequest,org.springframework.http.HttpEntity,org.springframework.http.RequestEntity,org.springframework.http.RequestEntity.HeadersBuilder,org.springframework.web.client.RestClient.Builder,org.springframework.web.client.RestClient.RequestHeadersSpec
          no-reuse org.springframework.http.HttpHeaders#add(String,String) | arg0=Connection arg1=close for=org.springframework.http.HttpRequest,org.springframework.http.HttpEntity,org.springframework.http.RequestEntity,org.springframework.http.RequestEntity.HeadersBuilder,org.springframework.web.client.RestClient.Builder,org.springframework.web.client.RestClient.RequestHeadersSpec
          no-reuse org.springframework.http.HttpHeaders#setConnection(String) | arg0=close for=org.springframework.http.HttpRequest,org.springframework.http.HttpEntity,org.springframework.http.RequestEntity,org.springframework.http.RequestEntity.HeadersBuilder,org.springframework.web.client.RestClient.Builder,org.springframework.web.client.RestClient.RequestHeadersSpec
          no-reuse org.springframework.web.client.RestClient.Builder#defaultHeader(String,String[]) | arg0=Connection arg1=close
          no-reuse org.springframework.web.client.RestClient.RequestHeadersSpec#header(String,String[]) | arg0=Connection arg1=close
          ignores-status org.springframework.web.client.RestTemplate#setErrorHandler(..) | arg0=->false
          status org.springframework.http.ResponseEntity#getStatusCode()
          status org.springframework.http.HttpStatusCode#is2xxSuccessful() | since=6.0
          status org.springframework.http.HttpStatusCode#isError() | since=6.0
          status org.springframework.http.HttpStatusCode#is4xxClientError() | since=6.0
          status org.springframework.http.HttpStatusCode#is5xxServerError() | since=6.0
          status org.springframework.http.HttpStatusCode#value() | since=6.0
          status org.springframework.http.HttpStatus#is2xxSuccessful()
          status org.springframework.http.HttpStatus#isError()
          status org.springframework.http.HttpStatus#is4xxClientError()
          status org.springframework.http.HttpStatus#is5xxServerError()
          status org.springframework.http.HttpStatus#value()
          """);

  private SpringWeb() {}
}
