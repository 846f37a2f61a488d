package snippets.httpresponsenotclosed.ahc;

import java.io.IOException;
import org.asynchttpclient.AsyncHttpClient;
import org.asynchttpclient.Response;

/** Responses are complete. */
public final class CompleteInMemory {

  private final AsyncHttpClient client;

  public CompleteInMemory(AsyncHttpClient client) {
    this.client = client;
  }

  public String get(String url) throws Exception {
    Response response = client.prepareGet(url).execute().get();
    if (response.getStatusCode() != 200) {
      throw new IOException("HTTP " + response.getStatusCode());
    }
    return response.getResponseBody();
  }
}
