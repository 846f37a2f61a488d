package across.doubleofinterface;

import java.util.Map;
import org.apache.http.client.methods.CloseableHttpResponse;

final class FakeDirectory implements Directory {
  private final Map<String, CloseableHttpResponse> answers;
  private CloseableHttpResponse last;

  FakeDirectory(Map<String, CloseableHttpResponse> answers) {
    this.answers = answers;
  }

  @Override
  public CloseableHttpResponse find(String url) {
    return answers.get(url);
  }

  @Override
  public CloseableHttpResponse remembered(String url) {
    last = answers.getOrDefault(url, last);
    return last;
  }
}
