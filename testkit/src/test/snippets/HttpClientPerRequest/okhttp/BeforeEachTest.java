package snippets.httpclientperrequest.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Set up for a test class. */
public final class BeforeEachTest {

  private OkHttpClient client;

  @BeforeEach
  void setUp() throws IOException {
    OkHttpClient admin = new OkHttpClient();
    admin.newCall(new Request.Builder().url("http://localhost:9/reset").build()).execute().close();
    client = new OkHttpClient();
  }

  @Test
  void answers() throws IOException {
    Request request = new Request.Builder().url("http://localhost:9/").build();
    try (Response response = client.newCall(request).execute()) {
      if (response.code() != 200) {
        throw new AssertionError(response.code());
      }
    }
  }
}
