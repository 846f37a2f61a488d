package across.askedreader;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

final class Sheets {
  private final OkHttpClient client = new OkHttpClient();

  boolean isThere(String url) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    Response response = client.newCall(new Request.Builder().url(url).build()).execute();
    return new Rows(response.body().charStream()).isReady();
  }

  void printAll(String url) throws IOException {
    Response response = client.newCall(new Request.Builder().url(url).build()).execute();
    Rows rows = new Rows(response.body().charStream());
    for (String[] row = rows.next(); row != null; row = rows.next()) {
      System.out.println(row[0]);
    }
  }

  int count(String url) throws IOException {
    Response response = client.newCall(new Request.Builder().url(url).build()).execute();
    try (Rows rows = new Rows(response.body().charStream())) {
      int count = 0;
      while (rows.next() != null) {
        count++;
      }
      return count;
    }
  }
}
