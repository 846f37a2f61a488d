package snippets.httptimeoutmissing.jetty;

import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.api.Request;

/** The request has a timeout. */
public final class RequestTimeout {

  private final HttpClient client = new HttpClient();

  public int get(String address) throws Exception {
    Request request = client.newRequest(address);
    request.timeout(5, TimeUnit.SECONDS);
    return request.send().getStatus();
  }
}
