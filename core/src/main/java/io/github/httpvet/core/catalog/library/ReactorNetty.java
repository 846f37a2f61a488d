package io.github.httpvet.core.catalog.library;

import io.github.httpvet.core.catalog.Library;

/**
 * The client of Reactor Netty. Read in 1.0.48 to 1.3.7: {@code HttpClient.create()} has the pool of
 * the whole program, so making one costs nothing; a {@code ConnectionProvider} is a pool of its
 * own, kept until it is disposed of; connect is bounded by 30 s and a lease by 45 s, the response
 * by nothing.
 */
final class ReactorNetty {

  static final Library LIBRARY =
      Library.of(
          "Reactor Netty",
          """
          supports 1.0.48 io.projectreactor.netty:reactor-netty-http:1.0.48 io.projectreactor.netty:reactor-netty-core:1.0.48 io.projectreactor:reactor-core:3.4.41 io.netty:netty-handler:4.1.135.Final io.netty:netty-transport:4.1.135.Final
          supports 1.3.7 io.projectreactor.netty:reactor-netty-http:1.3.7 io.projectreactor.netty:reactor-netty-core:1.3.7 io.projectreactor:reactor-core:3.8.8 io.netty:netty-handler:4.2.17.Final io.netty:netty-transport:4.2.17.Final
          mention reactor.netty
          type reactor.netty.http.server.HttpServerRequest is event-loop
          type io.netty.channel.ChannelHandlerContext is event-loop
          type reactor.netty.http.client.HttpClient is other
          type reactor.netty.http.client.HttpClient.RequestSender is request
          type reactor.netty.http.client.HttpClient.ResponseReceiver is request
          type reactor.core.publisher.Mono is promise
          type reactor.core.publisher.Flux is promise
          type reactor.netty.ByteBufMono is promise extends reactor.core.publisher.Mono
          type reactor.netty.ByteBufFlux is promise extends reactor.core.publisher.Flux
          type reactor.netty.Connection is response extends reactor.netty.DisposableChannel
          type reactor.netty.DisposableChannel is other
          type reactor.netty.resources.LoopResources is transport
          type reactor.netty.resources.ConnectionProvider is client
          type reactor.netty.resources.ConnectionProvider.Builder is builder
          fluent reactor.netty.resources.ConnectionProvider.Builder

          # A provider is what has the connections; clients made of it are its handles.
          client reactor.netty.resources.ConnectionProvider#create(..) -> reactor.netty.resources.ConnectionProvider | idle-unless=mutate
          client reactor.netty.resources.ConnectionProvider.Builder#build() -> reactor.netty.resources.ConnectionProvider | idle-unless=maxIdleTime,maxLifeTime,evictionPredicate
          fresh reactor.netty.resources.ConnectionProvider#builder(..) -> reactor.netty.resources.ConnectionProvider.Builder
          view reactor.netty.http.client.HttpClient#create(ConnectionProvider) -> reactor.netty.http.client.HttpClient | arg0
          fresh reactor.netty.http.client.HttpClient#create() -> reactor.netty.http.client.HttpClient
          view reactor.netty.http.client.HttpClient#baseUrl(..) -> reactor.netty.http.client.HttpClient
          view reactor.netty.http.client.HttpClient#headers(..) -> reactor.netty.http.client.HttpClient
          view reactor.netty.http.client.HttpClient#compress(..) -> reactor.netty.http.client.HttpClient
          view reactor.netty.http.client.HttpClient#followRedirect(..) -> reactor.netty.http.client.HttpClient
          view reactor.netty.http.client.HttpClient#keepAlive(..) -> reactor.netty.http.client.HttpClient
          view reactor.netty.http.client.HttpClient#port(..) -> reactor.netty.http.client.HttpClient
          view reactor.netty.http.client.HttpClient#host(..) -> reactor.netty.http.client.HttpClient
          view reactor.netty.http.client.HttpClient#secure(..) -> reactor.netty.http.client.HttpClient
          view reactor.netty.http.client.HttpClient#wiretap(..) -> reactor.netty.http.client.HttpClient
          view reactor.netty.http.client.HttpClient#option(..) -> reactor.netty.http.client.HttpClient
          view reactor.netty.http.client.HttpClient#responseTimeout(..) -> reactor.netty.http.client.HttpClient
          view reactor.netty.http.client.HttpClient#protocol(..) -> reactor.netty.http.client.HttpClient
          view reactor.netty.http.client.HttpClient#proxy(..) -> reactor.netty.http.client.HttpClient
          view reactor.netty.http.client.HttpClient#noProxy() -> reactor.netty.http.client.HttpClient
          view reactor.netty.http.client.HttpClient#cookie(..) -> reactor.netty.http.client.HttpClient
          view reactor.netty.http.client.HttpClient#disableRetry(..) -> reactor.netty.http.client.HttpClient
          view reactor.netty.http.client.HttpClient#httpResponseDecoder(..) -> reactor.netty.http.client.HttpClient
          view reactor.netty.http.client.HttpClient#resolver(..) -> reactor.netty.http.client.HttpClient
          view reactor.netty.http.client.HttpClient#runOn(..) -> reactor.netty.http.client.HttpClient
          view reactor.netty.http.client.HttpClient#doOnConnected(..) -> reactor.netty.http.client.HttpClient
          view reactor.netty.http.client.HttpClient#doOnChannelInit(..) -> reactor.netty.http.client.HttpClient
          view reactor.netty.http.client.HttpClient#doOnRequest(..) -> reactor.netty.http.client.HttpClient
          # The pool is keyed by all of these (measured: 10 calls, 10 connections).
          keys reactor.netty.http.client.HttpClient#secure(..) | on=copy
          keys reactor.netty.tcp.SslProvider.SslContextSpec#sslContext(..)
          keys reactor.netty.http.client.HttpClient#resolver(..) | on=copy function
          keys reactor.netty.http.client.HttpClient#option(..) | on=copy arg1
          keys reactor.netty.http.client.HttpClient#runOn(LoopResources) | on=copy
          transport reactor.netty.resources.LoopResources#create(..) -> reactor.netty.resources.LoopResources
          fresh io.netty.handler.ssl.SslContextBuilder#build() -> io.netty.handler.ssl.SslContext
          fresh reactor.netty.http.Http11SslContextSpec#forClient() -> reactor.netty.http.Http11SslContextSpec
          fresh reactor.netty.http.Http2SslContextSpec#forClient() -> reactor.netty.http.Http2SslContextSpec
          view reactor.netty.tcp.AbstractProtocolSslContextSpec#configure(..)
          uses reactor.netty.http.client.HttpClient#get()
          uses reactor.netty.http.client.HttpClient#head()
          uses reactor.netty.http.client.HttpClient#post()
          uses reactor.netty.http.client.HttpClient#put()
          uses reactor.netty.http.client.HttpClient#patch()
          uses reactor.netty.http.client.HttpClient#delete()
          uses reactor.netty.http.client.HttpClient#options()
          uses reactor.netty.http.client.HttpClient#request(..)

          mend reactor.netty.http.client.HttpClient => $it{response .responseTimeout($duration)}
          sets response reactor.netty.http.client.HttpClient#responseTimeout(..) | none=null copy
          # Handlers can have timeouts: a client with them is not followed.
          sets response reactor.netty.http.client.HttpClient#doOnConnected(..) | copy
          sets response reactor.netty.http.client.HttpClient#doOnChannelInit(..)
          sets response reactor.netty.http.client.HttpClient#doOnRequest(..)
          # Each step of a request, up to its text, is a handle of the client.
          view reactor.netty.http.client.HttpClient#get() -> reactor.netty.http.client.HttpClient.ResponseReceiver | new
          view reactor.netty.http.client.HttpClient#delete() -> reactor.netty.http.client.HttpClient.RequestSender | new
          view reactor.netty.http.client.HttpClient#post() -> reactor.netty.http.client.HttpClient.RequestSender | new
          view reactor.netty.http.client.HttpClient#put() -> reactor.netty.http.client.HttpClient.RequestSender | new
          view reactor.netty.http.client.HttpClient.RequestSender#send(Publisher) -> reactor.netty.http.client.HttpClient.ResponseReceiver
          view reactor.netty.http.client.HttpClient.ResponseReceiver#uri(..)
          view reactor.netty.http.client.HttpClient.ResponseReceiver#response()
          view reactor.netty.http.client.HttpClient.ResponseReceiver#responseContent()
          view reactor.netty.http.client.HttpClient.ResponseReceiver#responseSingle(..)
          view reactor.netty.http.client.HttpClient.ResponseReceiver#responseConnection(..)
          view reactor.netty.ByteBufFlux#aggregate()
          view reactor.netty.ByteBufMono#asString(..)
          view reactor.netty.ByteBufMono#asByteArray()
          view reactor.core.publisher.Mono#timeout(..)
          sets response reactor.core.publisher.Mono#timeout(..) | copy
          blocks reactor.core.publisher.Mono#block() | response receiver=response
          # All but this one release what is not read.
          opens-parameter reactor.netty.http.client.HttpClient.ResponseReceiver#responseConnection(BiFunction) | arg0 of-function=1
          closes reactor.netty.DisposableChannel#dispose()
          closes reactor.netty.DisposableChannel#disposeNow()
          # Handlers of Netty, in whatever hook they are added.
          sets response io.netty.handler.timeout.ReadTimeoutHandler#<init>(int) | none=zero,negative seconds
          sets response io.netty.handler.timeout.ReadTimeoutHandler#<init>(long,TimeUnit) | none=zero,negative
          sets response io.netty.handler.timeout.WriteTimeoutHandler#<init>(int) | none=zero,negative seconds
          sets response io.netty.handler.timeout.WriteTimeoutHandler#<init>(long,TimeUnit) | none=zero,negative
          no-reuse reactor.netty.http.client.HttpClient#keepAlive(boolean) | arg0=false
          # Calls go to an address that is not looked up yet, which is another one (measured: 10
          # connections where 2 are allowed).
          limits reactor.netty.resources.ConnectionProvider.ConnectionPoolSpec#pendingAcquireMaxCount(int) | pending
          limits reactor.netty.resources.ConnectionProvider.Builder#forRemoteHost(..) | per-route route=arg0 unless=remoteAddress
          host java.net.InetSocketAddress#<init>(String,int) | resolved
          no-reuse reactor.netty.resources.ConnectionProvider#newConnection()
          no-reuse reactor.netty.http.client.HttpClient#newConnection()
          whole-bodies reactor.netty.http.client.HttpClient#wiretap(boolean) | arg0=true instead=nothing
          # Handlers that are given an executor of their own run on that.
          offloads io.netty.channel.ChannelPipeline#addFirst(EventExecutorGroup,String,ChannelHandler)
          offloads io.netty.channel.ChannelPipeline#addFirst(EventExecutorGroup,ChannelHandler[])
          offloads io.netty.channel.ChannelPipeline#addLast(EventExecutorGroup,String,ChannelHandler)
          offloads io.netty.channel.ChannelPipeline#addLast(EventExecutorGroup,ChannelHandler[])
          offloads io.netty.channel.ChannelPipeline#addBefore(EventExecutorGroup,String,String,ChannelHandler)
          offloads io.netty.channel.ChannelPipeline#addAfter(EventExecutorGroup,String,String,ChannelHandler)
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
          waits reactor.core.publisher.Mono#blockOptional(..)
          waits reactor.core.publisher.Mono#block(..)
          # The client of Spring Cloud Gateway: 30 s to connect unless told, and no bound on the response,
          # which runs with the connect; a pool of type `elastic`, the default, has no limit.
          # https://docs.spring.io/spring-cloud-gateway/reference/spring-cloud-gateway/http-timeouts-configuration.html
          # https://docs.spring.io/spring-cloud-gateway/reference/configprops.html
          # Names and defaults: metadata of spring-cloud-gateway-server 4.2.0, which has the first ones, of
          # 4.3.0, which has both, and of spring-cloud-gateway-server-webflux 5.0.0, which has the others.
          key spring.cloud.gateway.httpclient.connect-timeout | sets=connect none=zero
          key spring.cloud.gateway.httpclient.response-timeout | sets=response of-call open
          key spring.cloud.gateway.httpclient.pool.max-connections | limits=total effective=spring.cloud.gateway.httpclient.pool.type:fixed
          key spring.cloud.gateway.httpclient.pool.type | no-reuse=disabled
          key spring.cloud.gateway.httpclient.wiretap | whole-bodies=true
          key spring.cloud.gateway.routes.*.metadata.response-timeout | sets=response instead-of=spring.cloud.gateway.httpclient.response-timeout
          key spring.cloud.gateway.server.webflux.httpclient.connect-timeout | sets=connect none=zero
          key spring.cloud.gateway.server.webflux.httpclient.response-timeout | sets=response of-call open
          key spring.cloud.gateway.server.webflux.httpclient.pool.max-connections | limits=total effective=spring.cloud.gateway.server.webflux.httpclient.pool.type:fixed
          key spring.cloud.gateway.server.webflux.httpclient.pool.type | no-reuse=disabled
          key spring.cloud.gateway.server.webflux.httpclient.wiretap | whole-bodies=true
          key spring.cloud.gateway.server.webflux.routes.*.metadata.response-timeout | sets=response instead-of=spring.cloud.gateway.server.webflux.httpclient.response-timeout
          """);

  private ReactorNetty() {}
}
