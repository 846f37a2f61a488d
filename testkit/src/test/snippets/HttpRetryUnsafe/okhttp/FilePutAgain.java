package snippets.httpretryunsafe.okhttp;

import java.io.File;
import java.io.IOException;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.BufferedSink;
import okio.Okio;
import okio.Source;

/** The body reads the file from its beginning each time. */
public final class FilePutAgain {

  private final OkHttpClient client;

  public FilePutAgain(OkHttpClient client) {
    this.client = client;
  }

  public int store(HttpUrl url, File file) throws IOException {
    RequestBody body =
        new RequestBody() {
          @Override
          public MediaType contentType() {
            return MediaType.get("application/octet-stream");
          }

          @Override
          public void writeTo(BufferedSink sink) throws IOException {
            try (Source source = Okio.source(file)) {
              sink.writeAll(source);
            }
          }
        };
    Request request = new Request.Builder().url(url).put(body).build();
    for (int attempt = 0; attempt < 3; attempt++) {
      try (Response response = client.newCall(request).execute()) {
        return response.code();
      } catch (IOException e) {
        System.err.println("again: " + e);
      }
    }
    throw new IOException("three attempts failed");
  }
}
