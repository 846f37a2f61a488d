package snippets.httptimeoutmissing.apache4;

import java.io.IOException;
import org.apache.http.client.HttpClient;
import org.apache.http.client.methods.HttpUriRequest;
import org.apache.http.impl.client.BasicResponseHandler;
import org.apache.http.impl.client.HttpClients;

/** The client may be another one than the default, and so bounded. */
public final class RequestOfOthersToGivenClient {

  private HttpClient client = HttpClients.createDefault();

  public void setClient(HttpClient other) {
    client = other;
  }

  public String send(HttpUriRequest request) throws IOException {
    return client.execute(request, new BasicResponseHandler());
  }
}
