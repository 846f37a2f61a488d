package io.github.httpvet.core.catalog.library;

import io.github.httpvet.core.catalog.Library;

/**
 * The channels and blocking stubs of gRPC. Read in 1.71.0: each channel has connections of its own
 * until it is shut down; a call without a deadline waits for ever. Stubs are generated: each method
 * that a subclass of the library's stub declares is a call.
 */
final class Grpc {

  static final Library LIBRARY =
      Library.of(
          "gRPC",
          """
          supports 1.37.0 io.grpc:grpc-api:1.37.0 io.grpc:grpc-stub:1.37.0
          supports 1.71.0 io.grpc:grpc-api:1.71.0 io.grpc:grpc-stub:1.71.0
          mention io.grpc
          mention BlockingStub
          mention BlockingV2Stub
          mention FutureStub
          type io.grpc.Channel is other
          type io.grpc.ManagedChannel is client extends io.grpc.Channel
          type io.grpc.ManagedChannelBuilder is builder
          type io.grpc.stub.AbstractStub is other
          type io.grpc.stub.AbstractBlockingStub is other extends io.grpc.stub.AbstractStub
          # Generated stubs, where they are not on the class path.
          type *BlockingStub is other extends io.grpc.stub.AbstractBlockingStub
          type *BlockingV2Stub is other extends io.grpc.stub.AbstractBlockingStub
          type io.grpc.stub.AbstractFutureStub is other extends io.grpc.stub.AbstractStub
          type *FutureStub is other extends io.grpc.stub.AbstractFutureStub

          client io.grpc.ManagedChannelBuilder#build() -> io.grpc.ManagedChannel
          fresh io.grpc.ManagedChannelBuilder#forAddress(..) -> io.grpc.ManagedChannelBuilder
          fresh io.grpc.ManagedChannelBuilder#forTarget(..) -> io.grpc.ManagedChannelBuilder
          fresh io.grpc.Grpc#newChannelBuilder(..) -> io.grpc.ManagedChannelBuilder
          fresh io.grpc.Grpc#newChannelBuilderForAddress(..) -> io.grpc.ManagedChannelBuilder
          view io.grpc.ManagedChannelBuilder#usePlaintext()
          view io.grpc.ManagedChannelBuilder#useTransportSecurity()
          view io.grpc.ManagedChannelBuilder#executor(..)
          view io.grpc.ManagedChannelBuilder#directExecutor()
          view io.grpc.ManagedChannelBuilder#userAgent(..)
          view io.grpc.ManagedChannelBuilder#maxInboundMessageSize(..)
          view io.grpc.ManagedChannelBuilder#keepAliveTime(..)
          view io.grpc.ManagedChannelBuilder#keepAliveTimeout(..)
          view io.grpc.ManagedChannelBuilder#idleTimeout(..)
          view io.grpc.ManagedChannelBuilder#intercept(..)
          view io.grpc.ManagedChannelBuilder#overrideAuthority(..)
          view io.grpc.ManagedChannelBuilder#offloadExecutor(..)
          view io.grpc.ManagedChannelBuilder#nameResolverFactory(..)
          view io.grpc.ManagedChannelBuilder#defaultLoadBalancingPolicy(..)
          view io.grpc.ManagedChannelBuilder#compressorRegistry(..)
          view io.grpc.ManagedChannelBuilder#decompressorRegistry(..)
          view io.grpc.ManagedChannelBuilder#maxInboundMetadataSize(..)
          view io.grpc.ManagedChannelBuilder#keepAliveWithoutCalls(..)
          view io.grpc.ManagedChannelBuilder#maxRetryAttempts(..)
          view io.grpc.ManagedChannelBuilder#maxHedgedAttempts(..)
          view io.grpc.ManagedChannelBuilder#retryBufferSize(..)
          view io.grpc.ManagedChannelBuilder#perRpcBufferLimit(..)
          view io.grpc.ManagedChannelBuilder#disableRetry(..)
          view io.grpc.ManagedChannelBuilder#enableRetry(..)
          view io.grpc.ManagedChannelBuilder#maxTraceEvents(..)
          view io.grpc.ManagedChannelBuilder#proxyDetector(..)
          view io.grpc.ManagedChannelBuilder#disableServiceConfigLookUp(..)
          uses io.grpc.Channel#newCall(..)

          # A stub is a handle of its channel, and bounded by its deadline only. Interceptors of the channel can
          # set deadlines; for one that is given, nobody relies on that.
          fresh *Grpc#newBlockingStub(Channel) -> io.grpc.stub.AbstractBlockingStub
          view *Grpc#newBlockingStub(Channel) -> io.grpc.stub.AbstractBlockingStub | arg0 in-sight
          fresh *Grpc#newBlockingV2Stub(Channel) -> io.grpc.stub.AbstractBlockingStub
          view *Grpc#newBlockingV2Stub(Channel) -> io.grpc.stub.AbstractBlockingStub | arg0 in-sight
          fresh *Grpc#newFutureStub(Channel) -> io.grpc.stub.AbstractFutureStub
          view *Grpc#newFutureStub(Channel) -> io.grpc.stub.AbstractFutureStub | arg0 in-sight
          derives io.grpc.stub.AbstractStub#build(..)
          derives io.grpc.stub.AbstractStub#withDeadline(..)
          derives io.grpc.stub.AbstractStub#withDeadlineAfter(..)
          view io.grpc.stub.AbstractStub#withCallCredentials(..)
          view io.grpc.stub.AbstractStub#withExecutor(..)
          view io.grpc.stub.AbstractStub#withOption(..)
          view io.grpc.stub.AbstractStub#withOnReadyThreshold(..) | since=1.57
          derives io.grpc.stub.AbstractStub#withChannel(..)
          derives io.grpc.stub.AbstractStub#withInterceptors(..)
          configures io.grpc.stub.AbstractStub#withInterceptors(..)
          neutral io.grpc.stub.AbstractStub#getChannel()
          neutral io.grpc.stub.AbstractStub#getCallOptions()
          view io.grpc.stub.AbstractStub#withCompression(..)
          view io.grpc.stub.AbstractStub#withWaitForReady(..)
          view io.grpc.stub.AbstractStub#withMaxInboundMessageSize(..)
          view io.grpc.stub.AbstractStub#withMaxOutboundMessageSize(..)
          sets response io.grpc.stub.AbstractStub#withDeadline(..) | point copy
          sets response io.grpc.stub.AbstractStub#withDeadlineAfter(..) | point copy
          mend io.grpc.stub.AbstractBlockingStub#*(..) => $receiver{response .withDeadlineAfter($unit)}
          blocks io.grpc.stub.ClientCalls#blockingUnaryCall(Channel,MethodDescriptor,CallOptions,Object) | response arg2=response
          blocks io.grpc.stub.AbstractBlockingStub#*(..) | response receiver=response report=shared
          # Without a deadline, a call whose answer never comes is never done.
          mend io.grpc.stub.AbstractFutureStub#*(..) => $receiver{response .withDeadlineAfter($unit)}
          blocks io.grpc.stub.AbstractFutureStub#*(..) -> java.util.concurrent.Future | response receiver=response report=shared
          # Interceptors and configurations can set deadlines.
          configures io.grpc.ManagedChannelBuilder#intercept(..)
          configures io.grpc.ManagedChannelBuilder#defaultServiceConfig(Map)
          sets response io.grpc.CallOptions#withDeadline(..) | point copy
          sets response io.grpc.CallOptions#withDeadlineAfter(..) | point copy
          whole-bodies io.grpc.ManagedChannelBuilder#maxInboundMessageSize(int) | arg0=2147483647
          whole-bodies io.grpc.stub.AbstractStub#withMaxInboundMessageSize(int) | arg0=2147483647
          """);

  private Grpc() {}
}
