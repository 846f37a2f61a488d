package snippets.httpbodyunbounded.grpc;

import io.grpc.stub.AbstractStub;

/** Messages of one stub, of any size. */
public final class NoLimitOfStub {

  public <S extends AbstractStub<S>> S large(S stub) {
    // BUG: Diagnostic contains: [HttpBodyUnbounded]
    return stub.withMaxInboundMessageSize(Integer.MAX_VALUE);
  }
}
