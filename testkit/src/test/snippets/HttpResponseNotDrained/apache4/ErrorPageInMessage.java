package snippets.httpresponsenotdrained.apache4;

import java.io.IOException;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpPost;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.util.EntityUtils;

/** The exception has the page of the error as its text. */
public final class ErrorPageInMessage {

  private final CloseableHttpClient client;

  public ErrorPageInMessage(CloseableHttpClient client) {
    this.client = client;
  }

  public String order(HttpPost post) throws IOException {
    try (CloseableHttpResponse answer = client.execute(post)) {
      if (answer.getStatusLine().getStatusCode() >= 400) {
        throw new IOException("refused: " + EntityUtils.toString(answer.getEntity()));
      }
      return EntityUtils.toString(answer.getEntity());
    }
  }
}
