package io.github.httpvet.testkit;

import static com.google.common.truth.Truth.assertThat;

import io.github.httpvet.core.rules.RuleInfo;
import io.github.httpvet.core.rules.Vet;
import io.github.httpvet.javac.JavacOptions;
import io.github.httpvet.javac.JavacRun;
import io.github.httpvet.javac.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Sources that name types which are nowhere: the rest still tells what it can. */
class MissingTypesTest {

  private static final Set<String> RULES =
      Vet.rules().stream().map(RuleInfo::name).collect(Collectors.toSet());

  @Test
  void whatIsPutIntoAVariableHasAtLeastItsType() throws IOException {
    Snippet scores =
        new Snippet(
            "missing/shop/Scores.java",
            """
            package shop;

            import java.io.IOException;
            import okhttp3.Request;
            import okhttp3.Response;
            import okhttp3.ResponseBody;
            import org.apache.hc.client5.http.classic.methods.HttpGet;
            import org.apache.hc.client5.http.impl.classic.CloseableHttpResponse;

            class Scores {
              String declared(Request request) throws IOException {
                // BUG: Diagnostic contains: [HttpResponseNotClosed]
                Response response = elsewhere.Clients.SHARED.newCall(request).execute();
                if (!response.isSuccessful()) {
                  throw new IOException(response.message());
                }
                try (ResponseBody body = response.body()) {
                  return body.string();
                }
              }

              int assigned(HttpGet request) throws IOException {
                CloseableHttpResponse response;
                // BUG: Diagnostic contains: [HttpResponseNotClosed]
                response = elsewhere.Clients.SHARED.execute(request);
                if (response.getCode() == 404) {
                  return 0;
                }
                response.close();
                return 1;
              }

              int inferred(Request request) throws IOException {
                var response = elsewhere.Clients.SHARED.newCall(request).execute();
                return response.code();
              }

              int closed(Request request) throws IOException {
                try (Response response = elsewhere.Clients.SHARED.newCall(request).execute()) {
                  return response.code();
                }
              }
            }
            """);
    new Sources(List.of(scores), List.of(), Map.of()).write();

    assertThat(new JavacEngine(RULES, true).run(List.of(scores)))
        .containsExactlyElementsIn(scores.expected());
  }

  /** What a library has is no list, of whichever library the list's parameter is. */
  @Test
  void aTypeOfTheTablesIsNoneOfTheJdk() throws IOException {
    Snippet templates =
        new Snippet(
            "missing/shop/Templates.java",
            """
            package shop;

            import org.springframework.http.client.SimpleClientHttpRequestFactory;
            import org.springframework.web.client.RestTemplate;

            class Templates {
              RestTemplate unbounded() {
                // BUG: Diagnostic contains: [HttpTimeoutMissing]
                return new RestTemplate(new SimpleClientHttpRequestFactory());
              }

              RestTemplate bounded() {
                SimpleClientHttpRequestFactory factory = new SimpleClientHttpRequestFactory();
                factory.setConnectTimeout(1_000);
                factory.setReadTimeout(1_000);
                return new RestTemplate(factory);
              }

              RestTemplate elsewhere() {
                return new RestTemplate(elsewhere.Factories.BOUNDED);
              }
            }
            """);
    new Sources(List.of(templates), List.of(), Map.of()).write();

    assertThat(new JavacEngine(Set.of("HttpTimeoutMissing"), false).run(List.of(templates)))
        .containsExactlyElementsIn(templates.expected());
  }

  /** Fields that a build generates, or that a superclass has which is nowhere. */
  @Test
  void whatIsLoggedIsOnlyLookedAt() throws IOException {
    Snippet scores =
        new Snippet(
            "missing/shop/Logged.java",
            """
            package shop;

            import java.io.IOException;
            import java.io.InputStream;
            import java.net.http.HttpClient;
            import java.net.http.HttpRequest;
            import java.net.http.HttpResponse;
            import okhttp3.OkHttpClient;
            import okhttp3.Request;
            import okhttp3.Response;
            import org.apache.http.client.methods.CloseableHttpResponse;
            import org.apache.http.client.methods.HttpGet;
            import org.apache.http.impl.client.CloseableHttpClient;
            import org.apache.http.util.EntityUtils;

            @lombok.extern.slf4j.Slf4j
            class Logged extends elsewhere.Base {
              private final OkHttpClient okhttp = new OkHttpClient();

              String generated(Request request) throws IOException {
                // BUG: Diagnostic contains: [HttpResponseNotClosed]
                Response response = okhttp.newCall(request).execute();
                if (response.code() != 200) {
                  log.warn("no scores {}", response);
                  return null;
                }
                return response.body().string();
              }

              String inherited(CloseableHttpClient client, HttpGet get) throws IOException {
                // BUG: Diagnostic contains: [HttpResponseNotClosed]
                CloseableHttpResponse response = client.execute(get);
                if (response.getStatusLine().getStatusCode() != 200) {
                  getLogger().error("no scores {}", response);
                  return null;
                }
                return EntityUtils.toString(response.getEntity());
              }

              byte[] constant(HttpClient client, HttpRequest request) throws Exception {
                HttpResponse<InputStream> response =
                    // BUG: Diagnostic contains: [HttpResponseNotClosed]
                    client.send(request, HttpResponse.BodyHandlers.ofInputStream());
                if (response.statusCode() != 200) {
                  LOGGER.info("no scores {}", response);
                  return null;
                }
                try (InputStream body = response.body()) {
                  return body.readAllBytes();
                }
              }

              String handedOn(Request request) throws IOException {
                Response response = okhttp.newCall(request).execute();
                if (response.code() != 200) {
                  failures.add("no scores", response);
                  return null;
                }
                return response.body().string();
              }

              String written(Request request) throws IOException {
                Response response = okhttp.newCall(request).execute();
                if (response.code() != 200) {
                  new FailureLog().warn(response);
                  return null;
                }
                return response.body().string();
              }

              static class FailureLog {
                void warn(Response response) {
                  response.close();
                }
              }
            }
            """);
    new Sources(List.of(scores), List.of(), Map.of()).write();

    assertThat(new JavacEngine(Set.of("HttpResponseNotClosed"), true).run(List.of(scores)))
        .containsExactlyElementsIn(scores.expected());
  }

  /** No constructor of a request takes timeouts, whichever it is. */
  @Test
  void whatIsAskedForBoundsNothing() throws IOException {
    Snippet orders =
        new Snippet(
            "missing/shop/Orders.java",
            """
            package shop;

            import java.io.IOException;
            import org.apache.commons.httpclient.HttpClient;
            import org.apache.commons.httpclient.HttpMethod;
            import org.apache.commons.httpclient.methods.GetMethod;
            import org.apache.http.client.methods.HttpPost;
            import org.apache.http.impl.client.CloseableHttpClient;
            import org.apache.http.impl.client.HttpClients;
            import org.apache.http.impl.client.DefaultHttpClient;

            class Orders {
              // BUG: Diagnostic contains: [HttpTimeoutMissing]
              private final CloseableHttpClient apache = HttpClients.createDefault();
              // BUG: Diagnostic contains: [HttpTimeoutMissing]
              private final HttpClient commons = new HttpClient();
              private final DefaultHttpClient given = new DefaultHttpClient(elsewhere.Http.PARAMETERS);

              int order(String uri) throws IOException {
                return apache.execute(
                    new HttpPost(uri), response -> response.getStatusLine().getStatusCode());
              }

              int orders(String uri) throws IOException {
                HttpMethod get = new GetMethod(uri);
                try {
                  return commons.executeMethod(get);
                } finally {
                  get.releaseConnection();
                }
              }

              int stock(String uri) throws IOException {
                return given.execute(
                    new HttpPost(uri), response -> response.getStatusLine().getStatusCode());
              }
            }
            """);
    new Sources(List.of(orders), List.of(), Map.of()).write();

    assertThat(new JavacEngine(Set.of("HttpTimeoutMissing"), true).run(List.of(orders)))
        .containsExactlyElementsIn(orders.expected());
  }

  /** Some overloads take files, others addresses. */
  @Test
  void theArgumentTellsWhichOverloadIsMeant() throws IOException {
    Snippet feeds =
        new Snippet(
            "Feeds.java",
            """
            import java.io.IOException;
            import javax.xml.bind.JAXB;
            import javax.xml.bind.Unmarshaller;
            import okhttp3.OkHttpClient;
            import okhttp3.Request;
            import okhttp3.Response;

            class Feeds {
              private final OkHttpClient client = new OkHttpClient();

              Object read(Request request) throws IOException {
                // BUG: Diagnostic contains: [HttpResponseNotClosed]
                Response response = client.newCall(request).execute();
                if (response.code() == 404) {
                  return null;
                }
                return JAXB.unmarshal(response.body().byteStream(), Feeds.class);
              }

              Object unmarshalled(Request request, Unmarshaller parser) throws Exception {
                // BUG: Diagnostic contains: [HttpStatusUnchecked]
                return parser.unmarshal(client.newCall(request).execute().body().byteStream());
              }

              Object unknown(Request request, Unmarshaller parser) throws Exception {
                return parser.unmarshal(source(client.newCall(request).execute()));
              }

              private static Source source(Response response) {
                return new Source(response);
              }
            }
            """);
    new Sources(List.of(feeds), List.of(), Map.of()).write();

    assertThat(new JavacEngine(RULES, true).run(List.of(feeds)))
        .containsExactlyElementsIn(feeds.expected());
  }

  /** The value of a constant of another library is not known, but its name. */
  @Test
  void aConstantMeansItsName() throws IOException {
    Snippet probes =
        new Snippet(
            "Probes.java",
            """
            import java.io.IOException;
            import java.net.HttpURLConnection;
            import java.net.URL;
            import javax.ws.rs.HttpMethod;

            class Probes {
              int head(URL url) throws IOException {
                HttpURLConnection connection = (HttpURLConnection) url.openConnection();
                connection.setConnectTimeout(1000);
                connection.setReadTimeout(1000);
                connection.setRequestMethod(HttpMethod.HEAD);
                return connection.getResponseCode();
              }

              int get(URL url) throws IOException {
                HttpURLConnection connection = (HttpURLConnection) url.openConnection();
                connection.setConnectTimeout(1000);
                connection.setReadTimeout(1000);
                connection.setRequestMethod(HttpMethod.GET);
                // BUG: Diagnostic contains: [HttpResponseNotClosed]
                return connection.getResponseCode();
              }
            }
            """);
    new Sources(List.of(probes), List.of(), Map.of()).write();

    assertThat(new JavacEngine(RULES, true).run(List.of(probes)))
        .containsExactlyElementsIn(probes.expected());
  }

  /** A build may put a library into a package of its own. */
  @Test
  void aRelocatedLibraryIsTheSame() throws IOException {
    Snippet prices =
        new Snippet(
            "Prices.java",
            """
            import java.io.IOException;
            import shop.shaded.okhttp3.OkHttpClient;
            import shop.shaded.okhttp3.Request;
            import shop.shaded.okhttp3.Response;
            import shop.shaded.org.apache.http.client.methods.*;
            import shop.shaded.org.apache.http.impl.client.*;

            class Prices {
              int price(Request request, OkHttpClient client) throws IOException {
                // BUG: Diagnostic contains: [HttpResponseNotClosed]
                Response response = client.newCall(request).execute();
                return response.code();
              }

              int stock(HttpGet get, CloseableHttpClient client) throws IOException {
                // BUG: Diagnostic contains: [HttpResponseNotClosed]
                CloseableHttpResponse response = client.execute(get);
                return response.getStatusLine().getStatusCode();
              }

              int age(Request request) throws IOException {
                // BUG: Diagnostic contains: [HttpClientPerRequest]
                OkHttpClient client = new OkHttpClient();
                try (Response response = client.newCall(request).execute()) {
                  return response.code();
                }
              }

              int other(my.okhttp3.Requests requests) throws IOException {
                return requests.send().code();
              }
            }
            """);
    new Sources(List.of(prices), List.of(), Map.of()).write();

    assertThat(new JavacEngine(RULES, true).run(List.of(prices)))
        .containsExactlyElementsIn(prices.expected());
  }

  /** One overload gives the response, another one what a handler makes of it. */
  @Test
  void theVariableTellsWhichOverloadIsMeant() throws IOException {
    Snippet hosts =
        new Snippet(
            "Hosts.java",
            """
            import java.io.IOException;
            import org.apache.http.HttpHost;
            import org.apache.http.HttpResponse;
            import org.apache.http.client.methods.CloseableHttpResponse;
            import org.apache.http.client.methods.HttpGet;
            import org.apache.http.client.protocol.HttpClientContext;
            import org.apache.http.impl.client.CloseableHttpClient;
            import org.apache.http.util.EntityUtils;

            class Hosts {
              String read(HttpHost host, HttpGet get, HttpClientContext context,
                  CloseableHttpClient client) throws IOException {
                // BUG: Diagnostic contains: [HttpResponseNotClosed]
                CloseableHttpResponse response = client.execute(host, get, context);
                if (response.getStatusLine().getStatusCode() > 299) {
                  throw new IOException("refused");
                }
                return EntityUtils.toString(response.getEntity());
              }

              String assigned(HttpHost host, HttpGet get, HttpClientContext context,
                  CloseableHttpClient client) throws IOException {
                HttpResponse response;
                // BUG: Diagnostic contains: [HttpResponseNotClosed]
                response = client.execute(host, get, context);
                if (response.getStatusLine().getStatusCode() > 299) {
                  throw new IOException("refused");
                }
                return EntityUtils.toString(response.getEntity());
              }

              String handled(HttpHost host, HttpGet get, Reader reader,
                  CloseableHttpClient client) throws IOException {
                String text = client.execute(host, get, reader);
                if (text.isEmpty()) {
                  throw new IOException("empty");
                }
                return text;
              }
            }
            """);
    new Sources(List.of(hosts), List.of(), Map.of()).write();

    assertThat(new JavacEngine(RULES, true).run(List.of(hosts)))
        .containsExactlyElementsIn(hosts.expected());
  }

  /** Its class is that of Jenkins' core, which bounds the connect alone. */
  @Test
  void aPlugInOfJenkinsBoundsItsReads() throws IOException {
    Snippet sites =
        new Snippet(
            "Sites.java",
            """
            import hudson.ProxyConfiguration;
            import java.io.IOException;
            import java.io.InputStream;
            import java.net.HttpURLConnection;
            import java.net.URL;

            class Sites {
              boolean isUp(URL url) throws IOException {
                HttpURLConnection connection =
                    // BUG: Diagnostic contains: [HttpTimeoutMissing]
                    (HttpURLConnection) ProxyConfiguration.open(url);
                connection.setConnectTimeout(5_000);
                try {
                  return connection.getResponseCode() == 200;
                } finally {
                  connection.disconnect();
                }
              }

              byte[] read(URL url) throws IOException {
                HttpURLConnection connection = (HttpURLConnection) ProxyConfiguration.open(url);
                connection.setReadTimeout(30_000);
                try (InputStream body = connection.getInputStream()) {
                  return body.readAllBytes();
                }
              }
            }
            """);
    new Sources(List.of(sites), List.of(), Map.of()).write();

    assertThat(new JavacEngine(RULES, true).run(List.of(sites)))
        .containsExactlyElementsIn(sites.expected());
  }

  /** Its class is Android's, which no class path has. */
  @Test
  void aTaskWithAClientRunsOnce() throws IOException {
    Snippet album =
        new Snippet(
            "Album.java",
            """
            import android.os.AsyncTask;
            import java.io.IOException;
            import okhttp3.OkHttpClient;
            import okhttp3.Request;
            import okhttp3.Response;

            class Album {
              void show(String url) {
                new Load(url).execute();
              }

              class Load extends AsyncTask<Void, Void, byte[]> {
                private final String url;
                private OkHttpClient client;

                Load(String url) {
                  this.url = url;
                  // BUG: Diagnostic contains: [HttpClientPerRequest]
                  client = new OkHttpClient();
                }

                @Override
                protected byte[] doInBackground(Void... nothing) {
                  Request request = new Request.Builder().url(url).build();
                  try (Response response = client.newCall(request).execute()) {
                    return response.isSuccessful() ? response.body().bytes() : null;
                  } catch (IOException e) {
                    return null;
                  }
                }
              }
            }
            """);
    new Sources(List.of(album), List.of(), Map.of()).write();

    assertThat(new JavacEngine(RULES, true).run(List.of(album)))
        .containsExactlyElementsIn(album.expected());
  }

  /** Elsewhere a text that is named {@code url} and no more may be the address of a file. */
  @Test
  void anAddressOnAndroidIsOfAServer() throws IOException {
    String open =
        """
              InputStream open(String url) throws IOException {
                MARK
                return new URL(url).openStream();
              }
            }
            """;
    Snippet elsewhere =
        new Snippet(
            "Anywhere.java",
            "import java.io.*; import java.net.URL; class Anywhere {\n"
                + open.replace("MARK", "// by its name alone"));
    Snippet gallery =
        new Snippet(
            "Gallery.java",
            "import java.io.*; import java.net.URL; import android.graphics.Bitmap; class Gallery {\n"
                + open.replace("MARK", "// BUG: Diagnostic contains: [HttpTimeoutMissing]"));
    List<Snippet> both = List.of(elsewhere, gallery);
    new Sources(both, List.of(), Map.of()).write();

    assertThat(new JavacEngine(RULES, true).run(both))
        .containsExactlyElementsIn(gallery.expected());
  }

  /** javac then finds no constructor, and its symbol for none is of no class. */
  @Test
  void aConstructorThatTakesWhatIsMissingIsNotKnown() throws IOException {
    Snippet templates =
        new Snippet(
            "Templates.java",
            """
            import org.apache.http.client.HttpClient;
            import org.apache.http.impl.client.HttpClientBuilder;
            import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
            import org.springframework.web.client.RestTemplate;

            class Templates {
              private HttpComponentsClientHttpRequestFactory factory;

              RestTemplate template() {
                if (factory == null) {
                  factory = new HttpComponentsClientHttpRequestFactory(client());
                }
                // BUG: Diagnostic contains: [HttpTimeoutMissing]
                return new RestTemplate(factory);
              }

              private HttpClient client() {
                return HttpClientBuilder.create().build();
              }
            }
            """);
    new Sources(List.of(templates), List.of(), Map.of()).write();
    List<Path> classPath =
        ClassPath.entries().stream()
            .filter(entry -> !entry.toString().contains("httpclient5"))
            .toList();

    Report report =
        JavacRun.of(Vet.of(RULES, Map.of()), new JavacOptions(classPath, 17, false))
            .check(List.of(Sources.file(templates)), progress -> {});

    assertThat(report.problems()).isEmpty();
    assertThat(report.files().get(0).findings()).hasSize(1);
  }

  /** Android's decoders close nothing. */
  @Test
  void aDecoderOfAndroidReadsOnly() throws IOException {
    Snippet thumbnails =
        new Snippet(
            "Thumbnails.java",
            """
            import android.graphics.Bitmap;
            import android.graphics.BitmapFactory;
            import java.io.IOException;
            import java.io.InputStream;
            import java.net.HttpURLConnection;
            import java.net.URL;

            class Thumbnails {
              Bitmap open(HttpURLConnection connection) throws IOException {
                // BUG: Diagnostic contains: [HttpResponseNotClosed]
                InputStream in = connection.getInputStream();
                return BitmapFactory.decodeStream(in);
              }

              Bitmap closed(HttpURLConnection connection) throws IOException {
                try (InputStream in = connection.getInputStream()) {
                  return BitmapFactory.decodeStream(in, null, new BitmapFactory.Options());
                }
              }
            }
            """);
    new Sources(List.of(thumbnails), List.of(), Map.of()).write();

    assertThat(new JavacEngine(RULES, true).run(List.of(thumbnails)))
        .containsExactlyElementsIn(thumbnails.expected());
  }
}
