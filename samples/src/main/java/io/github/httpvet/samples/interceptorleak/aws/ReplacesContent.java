package io.github.httpvet.samples.interceptorleak.aws;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.apache.ApacheHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** The content that an interceptor replaces is closed by nobody. */
@Situation(
    rule = "HttpInterceptorLeak",
    client = "aws",
    unseen = "the table has no row for how this client goes on")
public final class ReplacesContent {

  private S3Client client;

  @Bad(
      calls = 10,
      expect = {"client ESTABLISHED = 10"},
      boundMillis = 8_000)
  public int leftOpen(Peer peer) {
    return get(
        peer,
        new ExecutionInterceptor() {
          @Override
          public Optional<InputStream> modifyHttpResponseContent(
              Context.ModifyHttpResponse context, ExecutionAttributes attributes) {
            return Optional.of(new ByteArrayInputStream(new byte[2]));
          }
        });
  }

  @Good(
      calls = 10,
      expect = {"client ESTABLISHED = 1"},
      boundMillis = 8_000)
  public int closed(Peer peer) {
    return get(
        peer,
        new ExecutionInterceptor() {
          @Override
          public Optional<InputStream> modifyHttpResponseContent(
              Context.ModifyHttpResponse context, ExecutionAttributes attributes) {
            context
                .responseBody()
                .ifPresent(
                    body -> {
                      try (body) {
                        body.skip(Long.MAX_VALUE);
                      } catch (IOException e) {
                        throw new UncheckedIOException(e);
                      }
                    });
            return Optional.of(new ByteArrayInputStream(new byte[2]));
          }
        });
  }

  private int get(Peer peer, ExecutionInterceptor interceptor) {
    if (client == null) {
      client =
          S3Client.builder()
              .endpointOverride(URI.create(peer.at("/")))
              .forcePathStyle(true)
              .region(Region.US_EAST_1)
              .credentialsProvider(AnonymousCredentialsProvider.create())
              .httpClientBuilder(ApacheHttpClient.builder())
              .overrideConfiguration(override -> override.addExecutionInterceptor(interceptor))
              .build();
    }
    return client.getObjectAsBytes(request -> request.bucket("ok").key("x")).asByteArray().length;
  }
}
