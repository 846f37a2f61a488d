package snippets.httpclientperrequest.jetty;

import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.client.HttpClient;

/** One client, started with the object. */
public final class ClientInField {

  private final HttpClient client = new HttpClient();

  public void start() throws Exception {
    client.start();
  }

  public String get(String address) throws Exception {
    return client.newRequest(address).timeout(5, TimeUnit.SECONDS).send().getContentAsString();
  }
}
