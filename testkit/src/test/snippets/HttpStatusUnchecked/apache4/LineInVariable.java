package snippets.httpstatusunchecked.apache4;

import java.io.IOException;
import org.apache.http.HttpResponse;
import org.apache.http.StatusLine;
import org.apache.http.client.HttpClient;
import org.apache.http.client.HttpResponseException;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.util.EntityUtils;

/** The status line is in a variable, of which a helper makes an exception. */
public final class LineInVariable {

  private final HttpClient client;

  public LineInVariable(HttpClient client) {
    this.client = client;
  }

  public long size(String uri) throws IOException {
    HttpGet get = new HttpGet(uri);
    try {
      HttpResponse response = client.execute(get);
      StatusLine line = response.getStatusLine();
      String text = EntityUtils.toString(response.getEntity());
      if (isError(line)) {
        throw new HttpResponseException(line.getStatusCode(), text);
      }
      return Long.parseLong(text);
    } finally {
      get.releaseConnection();
    }
  }

  private static boolean isError(StatusLine line) {
    return line.getStatusCode() / 100 != 2;
  }
}
