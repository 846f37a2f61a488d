package snippets.httpcallunderlock.feign;

import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;

/** A client around another that sends one request after the other. */
public final class ClientSynchronized implements Client {

  private final Client next;

  public ClientSynchronized(Client next) {
    this.next = next;
  }

  @Override
  public synchronized Response execute(Request request, Request.Options options)
      throws IOException {
    // BUG: Diagnostic contains: [HttpCallUnderLock]
    return next.execute(request, options);
  }
}
