package snippets.httpclientinloop.apache5;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;

/** The stream calls a method of the class by reference. */
public final class MethodReferenceInStream {

  public List<Integer> statuses(List<String> uris) {
    return uris.stream().map(MethodReferenceInStream::status).collect(Collectors.toList());
  }

  private static Integer status(String uri) {
    // BUG: Diagnostic contains: [HttpClientInLoop]
    try (CloseableHttpClient client = HttpClients.createMinimal()) {
      return client.execute(new HttpGet(uri), response -> response.getCode());
    } catch (IOException e) {
      return -1;
    }
  }
}
