import { rm } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { rspack, type StatsCompilation } from '@rspack/core';
import { inRepository } from '../../scripts/repository.mjs';

/**
 * Bundles a page for production as Backstage's own command does: by Rspack, minified, split where it is imported lazily,
 * styles in files of their own. Of Node's modules there are no stand-ins; what is bundled here uses none.
 *
 * @throws Error with what the bundler says when the page cannot be bundled.
 */
export async function bundle(options: {
  entry: string;
  outDir: string;
}): Promise<StatsCompilation> {
  const { entry, outDir } = options;
  await rm(outDir, { recursive: true, force: true });
  const compiler = rspack({
    mode: 'production',
    context: inRepository(),
    entry: { main: entry },
    devtool: false,
    output: {
      path: outDir,
      publicPath: '/',
      filename: 'static/[name].[contenthash:8].js',
      chunkFilename: 'static/[name].[contenthash:8].chunk.js',
    },
    resolve: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.jsx', '.json'],
      mainFields: ['browser', 'module', 'main'],
      fallback: Object.fromEntries(
        builtinModules.map(name => [name, false as const]),
      ),
    },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'builtin:swc-loader',
          options: {
            jsc: {
              target: 'es2023',
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic' } },
            },
          },
        },
        { test: /\.m?js$/, resolve: { fullySpecified: false } },
        {
          test: /\.css$/,
          use: [rspack.CssExtractRspackPlugin.loader, 'css-loader'],
        },
        {
          test: /\.(png|jpe?g|gif|svg|webp|ico|woff2?|ttf|eot|md)$/,
          type: 'asset/resource',
        },
      ],
    },
    optimization: { splitChunks: { chunks: 'all' } },
    performance: { hints: false },
    plugins: [
      new rspack.ProvidePlugin({
        process: require.resolve('process/browser'),
        Buffer: ['buffer', 'Buffer'],
      }),
      new rspack.DefinePlugin({
        'process.env.APP_CONFIG': '[]',
        'process.env.BUILD_INFO': '{}',
        'process.env.HAS_REACT_DOM_CLIENT': 'true',
      }),
      new rspack.CssExtractRspackPlugin({
        filename: 'static/[name].[contenthash:8].css',
        ignoreOrder: true,
      }),
      new rspack.HtmlRspackPlugin({
        templateContent:
          '<!doctype html><html lang="en"><head><title>Benchmark</title></head><body><div id="root"></div></body></html>',
      }),
    ],
  });
  return new Promise((resolve, reject) => {
    compiler.run((failure, stats) => {
      compiler.close(() => {});
      if (failure || !stats || stats.hasErrors()) {
        const said = failure?.message ?? stats?.toString('errors-only');
        reject(new Error(`${entry} cannot be bundled.\n${said}`));
        return;
      }
      resolve(
        stats.toJson({
          all: false,
          assets: true,
          chunks: true,
          chunkOrigins: true,
          chunkModules: true,
          nestedModules: true,
          entrypoints: true,
          ids: true,
        }),
      );
    });
  });
}
