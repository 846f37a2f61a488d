package snippets.httpstatusunchecked.ahc;

import java.util.concurrent.ExecutionException;
import org.asynchttpclient.AsyncHttpClient;
import org.asynchttpclient.Response;

/** Who relays says the status, too, and who probes only prints. */
public final class BodyRelayed {

  /** What is said to the caller. */
  public record Relayed(int status, String body) {}

  private final AsyncHttpClient client;

  public BodyRelayed(AsyncHttpClient client) {
    this.client = client;
  }

  public Relayed relay(String uri) throws InterruptedException, ExecutionException {
    Response answer = client.prepareGet(uri).execute().get();
    return new Relayed(answer.getStatusCode(), answer.getResponseBody());
  }

  public void probe(String uri) throws InterruptedException, ExecutionException {
    Response answer = client.prepareGet(uri).execute().get();
    System.out.println(answer.getResponseBody());
  }
}
