package snippets.httpresponseclosedlate.okhttp;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The map keeps answers for their headers; each was closed in its turn. */
public final class MapOfClosed {

  private final OkHttpClient client;

  public MapOfClosed(OkHttpClient client) {
    this.client = client;
  }

  public Map<String, String> tags(Map<String, Request> pages) throws IOException {
    Map<String, Response> answers = new LinkedHashMap<>();
    for (Map.Entry<String, Request> page : pages.entrySet()) {
      Response response = client.newCall(page.getValue()).execute();
      response.close();
      answers.put(page.getKey(), response);
    }
    Map<String, String> tags = new LinkedHashMap<>();
    answers.forEach((name, response) -> tags.put(name, response.header("ETag", "")));
    return tags;
  }
}
