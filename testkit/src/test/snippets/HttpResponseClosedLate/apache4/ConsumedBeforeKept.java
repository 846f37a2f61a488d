package snippets.httpresponseclosedlate.apache4;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.util.EntityUtils;

/** What is kept has given its connection back: only its headers are read later. */
public final class ConsumedBeforeKept {

  private final CloseableHttpClient client;

  public ConsumedBeforeKept(CloseableHttpClient client) {
    this.client = client;
  }

  public int modified(List<String> addresses) throws IOException {
    List<CloseableHttpResponse> answers = new ArrayList<>();
    for (String address : addresses) {
      CloseableHttpResponse answer = client.execute(new HttpGet(address));
      EntityUtils.consume(answer.getEntity());
      answers.add(answer);
    }
    int count = 0;
    for (CloseableHttpResponse answer : answers) {
      if (answer.containsHeader("Last-Modified")) {
        count++;
      }
      answer.close();
    }
    return count;
  }
}
