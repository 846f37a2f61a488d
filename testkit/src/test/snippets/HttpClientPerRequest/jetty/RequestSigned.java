package snippets.httpclientperrequest.jetty;

import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.api.Request;

/** Whoever signs the request does not keep the client. */
public final class RequestSigned {

  public int get(String address, Consumer<Request> signature) throws Exception {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    HttpClient client = new HttpClient();
    client.start();
    try {
      Request request = client.newRequest(address);
      signature.accept(request);
      return request.timeout(5, TimeUnit.SECONDS).send().getStatus();
    } finally {
      client.stop();
    }
  }
}
