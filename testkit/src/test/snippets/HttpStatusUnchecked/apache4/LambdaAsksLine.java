package snippets.httpstatusunchecked.apache4;

import java.io.IOException;
import org.apache.http.HttpResponse;
import org.apache.http.client.HttpClient;
import org.apache.http.client.HttpResponseException;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.util.EntityUtils;

/** The line of the status goes to a helper, which throws. */
public final class LambdaAsksLine {

  private final HttpClient client;

  public LambdaAsksLine(HttpClient client) {
    this.client = client;
  }

  public int stock(HttpGet get) throws IOException {
    return client.execute(
        get,
        answer -> {
          check(answer);
          return Integer.parseInt(EntityUtils.toString(answer.getEntity()));
        });
  }

  private static void check(HttpResponse answer) throws IOException {
    int status = answer.getStatusLine().getStatusCode();
    if (status >= 300) {
      throw new HttpResponseException(status, answer.getStatusLine().getReasonPhrase());
    }
  }
}
