package snippets.httpretryunsafe.okhttp;

import java.io.IOException;
import java.io.InputStream;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.BufferedSink;
import okio.Okio;

/** The body copies a stream that is at its end when it is asked for again. */
public final class StreamPutAgain {

  private final OkHttpClient client;

  public StreamPutAgain(OkHttpClient client) {
    this.client = client;
  }

  public int store(HttpUrl url, InputStream content) throws IOException {
    RequestBody body =
        new RequestBody() {
          @Override
          public MediaType contentType() {
            return MediaType.get("application/octet-stream");
          }

          @Override
          public void writeTo(BufferedSink sink) throws IOException {
            sink.writeAll(Okio.source(content));
          }
        };
    Request request = new Request.Builder().url(url).put(body).build();
    for (int attempt = 0; attempt < 3; attempt++) {
      // BUG: Diagnostic contains: [HttpRetryUnsafe]
      try (Response response = client.newCall(request).execute()) {
        return response.code();
      } catch (IOException e) {
        System.err.println("again: " + e);
      }
    }
    throw new IOException("three attempts failed");
  }
}
