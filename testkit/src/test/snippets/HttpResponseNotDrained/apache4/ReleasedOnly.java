package snippets.httpresponsenotdrained.apache4;

import java.io.IOException;
import org.apache.http.HttpResponse;
import org.apache.http.HttpStatus;
import org.apache.http.StatusLine;
import org.apache.http.client.HttpClient;
import org.apache.http.client.methods.HttpGet;

/** Releasing the request gives up the connection that has an unread page. */
public final class ReleasedOnly {

  private final HttpClient client;

  public ReleasedOnly(HttpClient client) {
    this.client = client;
  }

  public boolean healthy(String host) throws IOException {
    HttpGet probe = new HttpGet("http://" + host + "/health");
    try {
      // BUG: Diagnostic contains: [HttpResponseNotDrained]
      HttpResponse answer = client.execute(probe);
      StatusLine line = answer.getStatusLine();
      System.out.println(host + " " + line);
      return line.getStatusCode() == HttpStatus.SC_OK;
    } finally {
      probe.releaseConnection();
    }
  }
}
