package io.github.httpvet.samples.peer;

import io.grpc.MethodDescriptor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Methods of a gRPC service: one answers what it was sent, the other never. */
public final class Echo {

  private Echo() {}

  /** The method that answers, for clients and servers. */
  public static MethodDescriptor<String, String> method() {
    return unary("httpvet.Samples/Echo");
  }

  /** The method that never answers, for clients and servers. */
  public static MethodDescriptor<String, String> silentMethod() {
    return unary("httpvet.Samples/Silent");
  }

  private static MethodDescriptor<String, String> unary(String name) {
    return MethodDescriptor.<String, String>newBuilder()
        .setType(MethodDescriptor.MethodType.UNARY)
        .setFullMethodName(name)
        .setRequestMarshaller(new Text())
        .setResponseMarshaller(new Text())
        .build();
  }

  /** Writes text as UTF-8, without a schema. */
  private static final class Text implements MethodDescriptor.Marshaller<String> {

    @Override
    public InputStream stream(String value) {
      return new ByteArrayInputStream(value.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String parse(InputStream stream) {
      try {
        return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
