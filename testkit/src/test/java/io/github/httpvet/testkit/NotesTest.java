package io.github.httpvet.testkit;

import static com.google.common.truth.Truth.assertThat;

import io.github.httpvet.core.rules.RuleInfo;
import io.github.httpvet.core.rules.Vet;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is true and often tolerated is only told who asks for it. */
class NotesTest {

  private static final Set<String> RULES =
      Vet.rules().stream().map(RuleInfo::name).collect(Collectors.toSet());

  @Test
  void aClientThatServesManyRequestsInOneCallIsANote() throws IOException {
    assertOnlyNotes(
        """
        package shop;

        import java.io.IOException;
        import java.util.List;
        import okhttp3.OkHttpClient;
        import okhttp3.Request;
        import okhttp3.Response;

        class Pages {
          int all(List<Request> requests) throws IOException {
            int sum = 0;
            // BUG: Diagnostic contains: [HttpClientPerRequest]
            OkHttpClient client = new OkHttpClient();
            for (Request request : requests) {
              sum += one(client, request);
            }
            return sum;
          }

          private int one(OkHttpClient client, Request request) throws IOException {
            try (Response response = client.newCall(request).execute()) {
              return response.code();
            }
          }
        }
        """);
  }

  @Test
  void aClosedClientOfWhatRunsSeldomIsANote() throws IOException {
    assertOnlyNotes(
        """
        package shop;

        import java.io.IOException;
        import org.apache.hc.client5.http.classic.methods.HttpGet;
        import org.apache.hc.client5.http.config.RequestConfig;
        import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
        import org.apache.hc.client5.http.impl.classic.HttpClients;

        class ImportTool {
          int status(String url, RequestConfig config) throws IOException {
            try (CloseableHttpClient client =
                // BUG: Diagnostic contains: [HttpClientPerRequest]
                HttpClients.custom().setDefaultRequestConfig(config).build()) {
              return client.execute(new HttpGet(url), response -> response.getCode());
            }
          }
        }
        """);
  }

  @Test
  void whatIsThereToBeReadIsANote() throws IOException {
    assertOnlyNotes(
        """
        package shop;

        import java.io.IOException;
        import java.io.InputStream;
        import java.net.URL;

        class UploadDemo {
          int first() throws IOException {
            // BUG: Diagnostic contains: [HttpResponseNotClosed]
            // BUG: Diagnostic contains: [HttpTimeoutMissing]
            InputStream in = new URL("https://shop.example/").openStream();
            return in.read();
          }
        }
        """);
  }

  @Test
  void whatOnlyAFailedReadLeavesOpenIsANote() throws IOException {
    assertOnlyNotes(
        """
        package shop;

        import java.io.IOException;
        import java.io.InputStream;
        import java.net.HttpURLConnection;

        class Copy {
          int sum(HttpURLConnection connection) throws IOException {
            int sum = 0;
            // BUG: Diagnostic contains: [HttpResponseNotClosed]
            InputStream in = connection.getInputStream();
            byte[] piece = new byte[512];
            for (int n; (n = in.read(piece)) != -1; ) {
              sum += n;
            }
            in.close();
            return sum;
          }
        }
        """);
  }

  @Test
  void whatSupportsTestsIsANote() throws IOException {
    assertOnlyNotes(
        """
        package shop;

        import java.io.IOException;
        import java.io.InputStream;
        import java.net.URL;

        abstract class OrdersIT {
          InputStream reset() throws IOException {
            // BUG: Diagnostic contains: [HttpTimeoutMissing]
            return new URL("http://localhost:8080/reset").openStream();
          }
        }
        """);
  }

  @Test
  void whatATestLeavesIsANote() throws IOException {
    assertOnlyNotes(
        """
        package shop;

        import java.io.IOException;
        import okhttp3.OkHttpClient;
        import okhttp3.Request;
        import okhttp3.Response;
        import org.junit.jupiter.api.Assertions;

        class LiveCheck {
          private final OkHttpClient shared = new OkHttpClient();

          void answers(Request request) throws IOException {
            // BUG: Diagnostic contains: [HttpResponseNotClosed]
            Response response = shared.newCall(request).execute();
            Assertions.assertEquals(200, response.code());
          }
        }
        """);
  }

  @Test
  void whatOnlyMainRunsIsANote() throws IOException {
    assertOnlyNotes(
        """
        package shop;

        import java.io.IOException;
        import java.io.InputStream;
        import java.net.URL;

        class Fetch {
          public static void main(String[] args) throws IOException {
            // BUG: Diagnostic contains: [HttpTimeoutMissing]
            try (InputStream in = new URL("https://shop.example/").openStream()) {
              System.out.write(in.readAllBytes());
            }
            head();
          }

          static void head() throws IOException {
            // BUG: Diagnostic contains: [HttpResponseNotClosed]
            // BUG: Diagnostic contains: [HttpTimeoutMissing]
            InputStream in = new URL("https://shop.example/").openStream();
            System.out.println(in.read());
          }
        }
        """);
  }

  @Test
  void whatOnlyAnOddSuccessLeavesOpenIsANote() throws IOException {
    assertOnlyNotes(
        """
        package shop;

        import com.google.api.client.http.HttpRequest;
        import com.google.api.client.http.HttpResponse;
        import java.io.IOException;

        class Buckets {
          String get(HttpRequest request) throws IOException {
            request.setReadTimeout(500);
            // BUG: Diagnostic contains: [HttpResponseNotClosed]
            HttpResponse response = request.execute();
            if (response.getStatusCode() != 200) {
              throw new IOException("status " + response.getStatusCode());
            }
            return response.parseAsString();
          }
        }
        """);
  }

  @Test
  void whatIsLeftToAClientThatIsClosedIsANote() throws IOException {
    assertOnlyNotes(
        """
        package shop;

        import jakarta.ws.rs.client.Client;
        import jakarta.ws.rs.client.ClientBuilder;
        import jakarta.ws.rs.client.WebTarget;
        import jakarta.ws.rs.core.Response;
        import java.util.concurrent.TimeUnit;

        class VerifyTool {
          int delete(String url) {
            Client client =
                // BUG: Diagnostic contains: [HttpClientPerRequest]
                ClientBuilder.newBuilder()
                    .connectTimeout(1, TimeUnit.SECONDS)
                    .readTimeout(1, TimeUnit.SECONDS)
                    .build();
            try {
              WebTarget target = client.target(url);
              // BUG: Diagnostic contains: [HttpResponseNotClosed]
              Response response = target.request().delete();
              return response.getStatus();
            } finally {
              client.close();
            }
          }
        }
        """);
  }

  @Test
  void aClientForOneWebSocketIsANote() throws IOException {
    assertOnlyNotes(
        """
        package shop;

        import okhttp3.OkHttpClient;
        import okhttp3.Request;
        import okhttp3.WebSocketListener;

        class Feed {
          void connect(Request request, WebSocketListener listener) {
            // BUG: Diagnostic contains: [HttpClientPerRequest]
            OkHttpClient client = new OkHttpClient();
            client.newWebSocket(request, listener);
          }
        }
        """);
  }

  @Test
  void whatGoesToTheSameMachineMayWait() throws IOException {
    assertOnlyNotes(
        """
        package shop;

        import java.io.IOException;
        import java.io.InputStream;
        import java.net.HttpURLConnection;
        import java.net.URI;
        import java.net.URL;
        import java.net.http.HttpClient;
        import java.net.http.HttpRequest;
        import java.net.http.HttpResponse.BodyHandlers;
        import org.springframework.web.client.RestTemplate;

        class Neighbour {
          private static final String BASE = "http://localhost:8080/";
          private final HttpClient http = HttpClient.newHttpClient();

          String template(String id) {
            // BUG: Diagnostic contains: [HttpTimeoutMissing]
            return new RestTemplate().getForObject("http://localhost:8000/{id}", String.class, id);
          }

          int opened(int port, String path) throws IOException {
            URL url = new URL("http://127.0.0.1:" + port + path);
            // BUG: Diagnostic contains: [HttpTimeoutMissing]
            HttpURLConnection connection = (HttpURLConnection) url.openConnection();
            try (InputStream in = connection.getInputStream()) {
              return in.read();
            }
          }

          String sent(String path) throws IOException, InterruptedException {
            HttpRequest request = HttpRequest.newBuilder(URI.create(BASE + path)).build();
            // BUG: Diagnostic contains: [HttpTimeoutMissing]
            return http.send(request, BodyHandlers.ofString()).body();
          }
        }
        """);
  }

  @Test
  void aConnectionToOnePageThatRefusesIsANote() throws IOException {
    assertOnlyNotes(
        """
        package shop;

        import java.io.IOException;
        import java.net.HttpURLConnection;
        import java.net.URL;

        class Releases {
          private static final String API = "https://api.example/repos/";

          String newest(String name) throws IOException {
            HttpURLConnection connection = (HttpURLConnection) new URL(API + name).openConnection();
            connection.setConnectTimeout(1_000);
            connection.setReadTimeout(1_000);
            // BUG: Diagnostic contains: [HttpResponseNotClosed]
            int status = connection.getResponseCode();
            if (status != 200) {
              throw new IOException("status " + status);
            }
            try (var in = connection.getInputStream()) {
              return new String(in.readAllBytes());
            }
          }
        }
        """);
  }

  @Test
  void aLeakOfWhatHappensOnceInAWhileIsANote() throws IOException {
    assertOnlyNotes(
        """
        package shop;

        import java.io.IOException;
        import java.net.HttpURLConnection;
        import java.net.URL;

        class ThemeAutoUpdater {
          String newest(URL url) throws IOException {
            HttpURLConnection connection = (HttpURLConnection) url.openConnection();
            connection.setConnectTimeout(1_000);
            connection.setReadTimeout(1_000);
            // BUG: Diagnostic contains: [HttpResponseNotClosed]
            if (connection.getResponseCode() != 200) {
              throw new IOException("no theme");
            }
            try (var in = connection.getInputStream()) {
              return new String(in.readAllBytes());
            }
          }
        }
        """);
  }

  @Test
  void aClosedClientForOneAddressIsANote() throws IOException {
    assertOnlyNotes(
        """
        package shop;

        import java.io.IOException;
        import org.apache.hc.client5.http.classic.methods.HttpPost;
        import org.apache.hc.client5.http.config.RequestConfig;
        import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
        import org.apache.hc.client5.http.impl.classic.HttpClients;
        import org.apache.hc.core5.http.io.entity.StringEntity;

        class Alerts {
          int tell(String text, RequestConfig config) throws IOException {
            HttpPost post = new HttpPost("https://chat.example/hooks/shop");
            post.setEntity(new StringEntity(text));
            try (CloseableHttpClient client =
                // BUG: Diagnostic contains: [HttpClientPerRequest]
                HttpClients.custom().setDefaultRequestConfig(config).build()) {
              return client.execute(post, response -> response.getCode());
            }
          }
        }
        """);
  }

  @Test
  void whatOnlyAParserThatThrowsLeavesToNoPoolIsANote() throws IOException {
    assertOnlyNotes(
        """
        package shop;

        import com.google.gson.Gson;
        import java.io.IOException;
        import java.io.InputStreamReader;
        import java.net.HttpURLConnection;

        class Names {
          String[] all(HttpURLConnection connection) throws IOException {
            // BUG: Diagnostic contains: [HttpResponseNotClosed]
            InputStreamReader in = new InputStreamReader(connection.getInputStream());
            String[] names = new Gson().fromJson(in, String[].class);
            in.close();
            return names;
          }
        }
        """);
  }

  @Test
  void codeOfABuildIsANote() throws IOException {
    assertOnlyNotes(
        "buildSrc/shop/Code.java",
        """
        package shop;

        import java.io.IOException;
        import java.io.InputStream;
        import java.net.URL;

        class Versions {
          byte[] all() throws IOException {
            // BUG: Diagnostic contains: [HttpTimeoutMissing]
            try (InputStream in = new URL("https://shop.example/versions").openStream()) {
              return in.readAllBytes();
            }
          }
        }
        """);
  }

  private static void assertOnlyNotes(String text) throws IOException {
    assertOnlyNotes("notes/shop/Code.java", text);
  }

  private static void assertOnlyNotes(String path, String text) throws IOException {
    List<Snippet> sources = List.of(new Snippet(path, text));
    new Sources(sources, List.of(), Map.of()).write();

    assertThat(new JavacEngine(RULES, true).run(sources)).isEmpty();
    assertThat(new JavacEngine(RULES, true, Map.of(Vet.NOTES_KEY, "true")).run(sources))
        .containsExactlyElementsIn(sources.get(0).expected());
  }
}
