package io.github.httpvet.core.catalog.library;

import io.github.httpvet.core.catalog.Catalog;
import io.github.httpvet.core.catalog.Library;
import java.util.List;

/** The libraries that httpvet knows. */
public final class Libraries {

  private static final Catalog CATALOG =
      new Catalog(
          List.of(
              JdkHttpClient.LIBRARY,
              JdkUrlConnection.LIBRARY,
              OkHttp.LIBRARY,
              OkHttp2.LIBRARY,
              ApacheHttpClient5.LIBRARY,
              ApacheFluent5.LIBRARY,
              ApacheHttpClient4.LIBRARY,
              ApacheHttpAsyncClient4.LIBRARY,
              ApacheFluent4.LIBRARY,
              CommonsHttpClient3.LIBRARY,
              GoogleHttpClient.LIBRARY,
              AsyncHttpClient.LIBRARY,
              Unirest.LIBRARY,
              Hutool.LIBRARY,
              Jsoup.LIBRARY,
              Jersey1.LIBRARY,
              JaxRs.JAVAX,
              JaxRs.JAKARTA,
              Jersey.LIBRARY,
              Resteasy.LIBRARY,
              SpringWeb.LIBRARY,
              SpringWebClient.LIBRARY,
              ReactorNetty.LIBRARY,
              JettyClient.LIBRARY,
              Vertx.LIBRARY,
              OpenFeign.LIBRARY,
              Retrofit.LIBRARY,
              AwsSdk.LIBRARY,
              AwsSdk1.LIBRARY,
              Grpc.LIBRARY,
              JavaStandard.LIBRARY,
              Companions.LIBRARY,
              Readers.LIBRARY,
              StreamTools.LIBRARY,
              Parsers.LIBRARY,
              UrlReaders.LIBRARY,
              Retries.LIBRARY,
              Runners.LIBRARY,
              Preconditions.LIBRARY,
              Transactions.LIBRARY,
              Android.LIBRARY,
              Jenkins.LIBRARY,
              SpringBoot.LIBRARY,
              SpringBoot4.LIBRARY,
              TestDoubles.LIBRARY));

  private Libraries() {}

  /** All tables. */
  public static Catalog catalog() {
    return CATALOG;
  }

  /** The client libraries among them, in the order of the documentation. */
  public static List<Library> clients() {
    return CATALOG.libraries().stream().filter(library -> !library.mentions().isEmpty()).toList();
  }
}
