import type { Language } from './language';

const en = {
  promise: 'Service promises, written as rules, decided per case, on record.',
  language: 'Language',
  links: 'This server',
  apiDescription: 'API description',
  apiDescriptionHint: 'Every request and reply, as OpenAPI',
  health: 'Health',
  healthHint: 'Whether the server is up',
};

/** What the pages say in one language. */
export type Texts = Readonly<Record<keyof typeof en, string>>;

const vi: Texts = {
  promise:
    'Cam kết dịch vụ được viết thành quy tắc, quyết định theo từng trường hợp và lưu lại đầy đủ.',
  language: 'Ngôn ngữ',
  links: 'Máy chủ này',
  apiDescription: 'Mô tả API',
  apiDescriptionHint: 'Mọi yêu cầu và phản hồi, theo chuẩn OpenAPI',
  health: 'Tình trạng hoạt động',
  healthHint: 'Máy chủ có đang hoạt động hay không',
};

export const texts: Readonly<Record<Language, Texts>> = { en, vi };
