package io.github.httpvet.core.catalog.library;

import io.github.httpvet.core.catalog.Library;

/**
 * The channels of gRPC. Read in 1.71.0: each channel has connections of its own until it is shut
 * down. Stubs are generated: what is done with them cannot be told from here.
 */
final class Grpc {

  static final Library LIBRARY =
      Library.parse(
          "gRPC",
          """
          supports 1.37.0 io.grpc:grpc-api:1.37.0
          supports 1.71.0 io.grpc:grpc-api:1.71.0
          mention io.grpc
          type io.grpc.Channel is other
          type io.grpc.ManagedChannel is client extends io.grpc.Channel
          type io.grpc.ManagedChannelBuilder is builder

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
          uses io.grpc.Channel#newCall(..)
          """);

  private Grpc() {}
}
