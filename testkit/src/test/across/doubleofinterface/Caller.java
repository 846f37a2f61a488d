package across.doubleofinterface;

import java.io.IOException;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.util.EntityUtils;

final class Caller {
  private final Directory directory;

  Caller(Directory directory) {
    this.directory = directory;
  }

  int leaks(String url) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    return directory.find(url).getStatusLine().getStatusCode();
  }

  int closes(String url) throws IOException {
    try (CloseableHttpResponse response = directory.find(url)) {
      return EntityUtils.toByteArray(response.getEntity()).length;
    }
  }

  int maybeOthers(String url) throws IOException {
    return directory.remembered(url).getStatusLine().getStatusCode();
  }
}
